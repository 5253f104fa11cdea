import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import type { SurveyPart, SurveyPosition, SurveyRing } from './imported-feature';

export interface BoundaryPointRow {
  /** 界址点号 */
  readonly label: string;
  /** survey X, metres */
  readonly northM: number;
  /** survey Y, metres */
  readonly eastM: number;
  /** to the point of the next row, metres; null on the closing row */
  readonly sideLengthM: number | null;
}

export interface BoundaryRing {
  /** 圈号, running over all rings of the parcel from 1 */
  readonly number: number;
  readonly isHole: boolean;
  /** the last row repeats the first point, as the trade writes it */
  readonly rows: readonly BoundaryPointRow[];
  readonly perimeterM: number;
}

/** 界址点成果表 of one parcel, unrounded: whoever shows it rounds. */
export interface BoundaryPointTable {
  readonly number: string;
  readonly name: string;
  readonly rings: readonly BoundaryRing[];
  /** points, closing rows not counted */
  readonly points: number;
  /** plane area by coordinates, m² (planning standards 2.2) */
  readonly areaSqm: number;
  readonly perimeterM: number;
}

export interface BoundaryParcel {
  readonly number: string;
  readonly name: string;
  /** [east, north] in metres of one plane, not closed; outer ring first */
  readonly parts: readonly SurveyPart[];
  readonly pointLabels: readonly (readonly (readonly string[])[])[] | null;
}

const lengthOf = ([ax, ay]: SurveyPosition, [bx, by]: SurveyPosition) => Math.hypot(bx - ax, by - ay);

function ringRows(ring: SurveyRing, labels: readonly string[]): readonly BoundaryPointRow[] {
  const rows = ring.map((position, index): BoundaryPointRow => {
    const next = ring[(index + 1) % ring.length] ?? position;
    const [eastM, northM] = position;
    return { label: labels[index] ?? '', northM, eastM, sideLengthM: lengthOf(position, next) };
  });
  return [...rows, ...rows.slice(0, 1).map((first) => ({ ...first, sideLengthM: null }))];
}

/**
 * Boundary points with side lengths, ring by ring. Points without a label of their own are numbered J1, J2 … through all
 * rings (planning standards 3.3, 3.5).
 */
export function boundaryPointTable(parcel: BoundaryParcel): BoundaryPointTable {
  let running = 0;
  let ringNumber = 0;
  const rings = parcel.parts.flatMap((part, partIndex) =>
    part.map((ring, ringIndex): BoundaryRing => {
      ringNumber += 1;
      const own = parcel.pointLabels?.[partIndex]?.[ringIndex];
      const labels = ring.map((_, index) => {
        running += 1;
        return own?.[index] || `J${running}`;
      });
      const rows = ringRows(ring, labels);
      const perimeterM = rows.reduce((sum, { sideLengthM }) => sum + (sideLengthM ?? 0), 0);
      return { number: ringNumber, isHole: ringIndex > 0, rows, perimeterM };
    }),
  );
  return {
    number: parcel.number,
    name: parcel.name,
    rings,
    points: running,
    areaSqm: planeAreaOfPartsSqm(parcel.parts),
    perimeterM: rings.reduce((sum, { perimeterM }) => sum + perimeterM, 0),
  };
}
