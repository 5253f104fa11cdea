import {
  angle,
  type Composition,
  court,
  horseshoe,
  type Mass,
  type Programme,
  podiumAround,
  slab,
} from './massing';

/** Building groups the three zones are composed of. Metres; the gaps keep fire spacing and a lorry's turning width. */

const mass = (footprint: Mass['footprint'], storeys: number, programme: Programme): Mass => ({
  footprint,
  storeys,
  programme,
});

/** Landmark: a square tower at one corner of a podium, with a lower wing across a court. */
export function landmark(
  tower: number,
  podium: number,
  side: 'east' | 'west',
  programme: Programme = 'office',
  plan = 34,
): Composition {
  return ({ w, d }) => {
    const podiumW = Math.min(w * 0.62, 84);
    const podiumD = Math.min(d * 0.5, 62);
    const x = side === 'east' ? w - podiumW : 0;
    const y = d - podiumD;
    const towerX = side === 'east' ? w - plan - 4 : 4;
    const shaft = slab(towerX, d - plan - 4, plan, plan);
    const wingW = w;
    const wingD = Math.max(16, Math.min(20, d - podiumD - 22));
    return [
      mass(shaft, tower, programme),
      mass(podiumAround(slab(x, y, podiumW, podiumD), shaft), podium, 'services'),
      mass(slab(0, 0, wingW, wingD), podium + 1, 'incubation'),
      // Only a deep plot has room to close its court with a third wing.
      ...(d > 90
        ? [
            mass(
              slab(side === 'east' ? 0 : w - 20, wingD + 14, 20, Math.max(18, d - wingD - 14)),
              podium + 1,
              'research',
            ),
          ]
        : []),
    ];
  };
}

/** A closed court of laboratories with a pavilion in the garden. */
export function cloister(storeys: number, bar: number, programme: Programme, pavilion = true): Composition {
  return ({ w, d }) => [
    mass(court(0, 0, w, d, bar), storeys, programme),
    ...(pavilion && w - 2 * bar > 56 && d - 2 * bar > 48
      ? [mass(slab(w / 2 - 13, d / 2 - 11, 26, 22), 2, 'exhibition')]
      : []),
  ];
}

/** A row of closed courts, each with a height of its own: the grain of a campus. */
export function quadrangles(storeys: readonly number[], bar: number, programme: Programme): Composition {
  return ({ w, d }) => {
    const gap = 18;
    const side = (w - gap * (storeys.length - 1)) / storeys.length;
    return storeys.map((count, index) => {
      // Every second court steps back, so that the lane between them opens to a forecourt.
      const back = index % 2 === 0 ? 0 : d * 0.14;
      return mass(court(index * (side + gap), back, side, d - d * 0.14, bar), count, programme);
    });
  };
}

/** Two horseshoes face each other across a garden lane. */
export function twinCourts(
  storeysA: number,
  storeysB: number,
  bar: number,
  programme: Programme,
): Composition {
  return ({ w, d }) => {
    const half = (w - 16) / 2;
    return [
      mass(horseshoe(0, 0, half, d, bar, 'east'), storeysA, programme),
      mass(horseshoe(half + 16, 0, half, d, bar, 'west'), storeysB, programme),
    ];
  };
}

/** Long wing on the street, short wings towards the garden side. */
export function comb(
  storeys: readonly [number, number, number],
  bar: number,
  programme: Programme,
): Composition {
  return ({ w, d }) => {
    const tooth = bar;
    const gap = (w - 3 * tooth) / 2;
    return [
      mass(angle(0, 0, tooth + gap * 0.62, d, bar, 'southWest'), storeys[0], programme),
      mass(slab(tooth + gap, bar + 13, tooth, d - bar - 13), storeys[1], 'incubation'),
      mass(angle(w - tooth - gap * 0.62, 0, tooth + gap * 0.62, d, bar, 'southEast'), storeys[2], programme),
    ];
  };
}

/** Parallel slabs along the street; `storeys` from the south side north. */
export function slabs(storeys: readonly number[], depth: number, programme: Programme): Composition {
  return ({ w, d }) => {
    const gap = (d - storeys.length * depth) / Math.max(1, storeys.length - 1);
    return storeys.map((count, index) => mass(slab(0, index * (depth + gap), w, depth), count, programme));
  };
}

/** The same, across: slabs with their ends to the street. */
export function files(storeys: readonly number[], depth: number, programme: Programme): Composition {
  return ({ w, d }) => {
    const gap = (w - storeys.length * depth) / Math.max(1, storeys.length - 1);
    return storeys.map((count, index) => mass(slab(index * (depth + gap), 0, depth, d), count, programme));
  };
}

/** A wide hall behind a head building on the street. */
export function hallAndHead(
  hall: number,
  head: number,
  headSide: 'south' | 'north',
  programme: Programme,
): Composition {
  return ({ w, d }) => {
    const headD = 18;
    const hallD = d - headD - 13;
    const south = headSide === 'south';
    return [
      mass(slab(0, south ? headD + 13 : 0, w, hallD), hall, programme),
      mass(slab(0, south ? 0 : d - headD, w, headD), head, 'research'),
    ];
  };
}

/** 工业上楼: one deep horseshoe round a loading court, and a slim block that closes it. */
export function stackedWorks(storeys: number, bar: number, open: 'south' | 'north'): Composition {
  return ({ w, d }) => {
    const bodyD = d - 30;
    const body = horseshoe(0, open === 'south' ? 30 : 0, w, bodyD, bar, open);
    const slim = slab(w * 0.18, open === 'south' ? 0 : d - 16, w * 0.64, 16);
    return [mass(body, storeys, 'production'), mass(slim, Math.max(2, storeys - 2), 'research')];
  };
}

/** Machine shops of an existing estate: a row of halls with an office wing along one side. */
export function workshopRow(halls: number, storeys: number, wing: number, programme: Programme): Composition {
  return ({ w, d }) => {
    const wingD = 15;
    const hallD = d - wingD - 12;
    const gap = 12;
    const hallW = (w - gap * (halls - 1)) / halls;
    return [
      ...Array.from({ length: halls }, (_, index) =>
        mass(slab(index * (hallW + gap), 0, hallW, hallD), storeys, index % 2 === 0 ? programme : 'pilot'),
      ),
      mass(slab(0, d - wingD, w, wingD), wing, 'research'),
    ];
  };
}

/** Point blocks on a garden; a large one has a clubhouse in the middle. */
export function pointBlocks(storeys: readonly number[], side: number, programme: Programme): Composition {
  return ({ w, d }) => [
    ...storeys.map((count, index) => {
      const step = storeys.length > 1 ? (w - side) / (storeys.length - 1) : 0;
      const y = index % 2 === 0 ? 0 : d - side;
      return mass(slab(index * step, Math.max(0, y), side, side), count, programme);
    }),
    ...(storeys.length > 2 && d - 2 * side > 40
      ? [mass(slab(w / 2 - 18, d / 2 - 8, 36, 16), 2, 'services')]
      : []),
  ];
}

export function single(storeys: number, programme: Programme): Composition {
  return ({ w, d }) => [mass(slab(0, 0, w, d), storeys, programme)];
}
