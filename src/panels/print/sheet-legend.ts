import { constructionStatuses, countByConstruction } from '@/domain/construction';
import { authoritativeParcel, countableParcels } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import type { Building } from '@/domain/park';
import { type DatasetNature, isDocumented, isOwn } from '@/domain/provenance';
import { residentsAt } from '@/domain/roster';
import { buildingWorks } from '@/domain/works-space';
import { landUseCounts, stageCounts } from '@/panels/legend/legend-counts';
import type { SwatchForm } from '@/panels/legend/Swatch';
import { kept } from '@/panels/use-filtered-out';
import { landUseSymbol } from '@/symbology/land-use';
import type { LayerGroup, ParcelColouring } from '@/symbology/layer-groups';
import { type ThemeTokens, themeTokens, zoneTone } from '@/symbology/themes';
import { stageSymbols } from '@/symbology/transfer-stages';
import { worksForms } from '@/symbology/works';
import { textIn } from '@/wording/text-in';
import { datasetsOf, naturesOf, type SheetContext } from './sheet-context';
import { factFigure } from './sheet-figures';

interface SheetLegendRow {
  readonly key: string;
  readonly label: string;
  readonly swatch: { readonly form: SwatchForm; readonly colour: string; readonly letter?: string };
  readonly count?: number;
  /** a documented figure beside the name: the area of a zone */
  readonly figure?: { readonly text: string; readonly fact: string };
  readonly citation: number | null;
}

export interface SheetLegendGroup {
  readonly group: LayerGroup;
  readonly title: string;
  readonly natures: readonly DatasetNature[];
  /** its counts leave out what the filter keeps out */
  readonly isFiltered?: boolean;
  /** its counts hold for the date looked at */
  readonly isDated: boolean;
  readonly rows: readonly SheetLegendRow[];
}

const paper: ThemeTokens = themeTokens.paper;

type GroupRows = (
  context: SheetContext,
  colouring: ParcelColouring,
) => Omit<SheetLegendGroup, 'group' | 'title'>;

const context: GroupRows = ({ t }) => ({
  natures: [],
  isDated: false,
  rows: (
    [
      ['water', 'fill', 'water'],
      ['hills', 'fill', 'hills'],
      ['road', 'line', 'road'],
      ['rail', 'railway', 'rail'],
    ] as const
  ).map(([key, form, token]) => ({
    key,
    label: t(`shell.legend.${key}`),
    swatch: { form, colour: paper[token] },
    citation: null,
  })),
});

const zones: GroupRows = (sheet) => ({
  natures: [],
  isDated: false,
  rows: sheet.park.zones.map((zone) => {
    const figure = zone.landAreaFact === null ? null : factFigure(sheet, zone.landAreaFact, 1, '');
    return {
      key: zone.id,
      label: textIn(sheet.locale, zone.shortName),
      swatch: {
        form: zone.geometryQuality === 'schematic' ? 'dashed' : 'outline',
        colour: paper[zoneTone(zone.id).fill],
      },
      citation: figure?.citation ?? null,
      ...(figure?.value && zone.landAreaFact
        ? { figure: { text: figure.value, fact: String(zone.landAreaFact) } }
        : {}),
    };
  }),
});

const parcels: GroupRows = (sheet, colouring) => {
  const { park, clock, locale, t, cite, out } = sheet;
  const counted = kept(countableParcels(park), out?.parcels);
  const isFiltered = out !== null && out.parcels.size > 0;
  if (colouring === 'transferStage') {
    const counts = stageCounts(park, clock, out?.parcels);
    const records = counted.map((parcel) => authoritativeParcel(park, parcel));
    const citation = cite({
      type: 'count',
      datasets: datasetsOf(park, records),
      asOf: clock.asOf,
      basis: clock.basis,
    });
    return {
      natures: naturesOf(counted),
      isFiltered,
      isDated: true,
      rows: stageFamilies.map((family) => ({
        key: family,
        label: t(`panels.family.${family}`),
        swatch: { form: 'fill', colour: stageSymbols[family].light, letter: stageSymbols[family].letter },
        count: counts.get(family) ?? 0,
        citation,
      })),
    };
  }
  const drawn = [...counted, ...park.landUseAreas];
  const citation = cite({ type: 'count', datasets: datasetsOf(park, drawn) });
  return {
    natures: naturesOf(drawn),
    isFiltered,
    isDated: false,
    rows: landUseCounts(park, out?.parcels).map(({ code, count }) => {
      const symbol = landUseSymbol(code);
      return {
        key: code ?? 'notStated',
        label: textIn(locale, symbol.name),
        swatch: { form: 'fill', colour: symbol.print },
        count,
        citation,
      };
    }),
  };
};

const buildings: GroupRows = ({ park, clock, t, cite, out }) => {
  const drawn = kept(park.buildings, out?.buildings);
  const counts = countByConstruction(drawn, clock);
  const citation = cite({
    type: 'count',
    datasets: datasetsOf(park, drawn),
    asOf: clock.asOf,
    basis: clock.basis,
  });
  const undated = cite({ type: 'count', datasets: datasetsOf(park, drawn) });
  const looks: Readonly<
    Record<(typeof constructionStatuses)[number], readonly [SwatchForm, keyof ThemeTokens]>
  > = {
    standing: ['fill', 'buildingStanding'],
    notStarted: ['dashed', 'inkMuted'],
    underWorks: ['hatch', 'buildingWorks'],
    finished: ['fill', 'buildingNew'],
  };
  return {
    natures: naturesOf(drawn),
    isFiltered: out !== null && out.buildings.size > 0,
    isDated: true,
    rows: [
      ...constructionStatuses.map((status) => ({
        key: status,
        label: t(`panels.construction.${status}`),
        swatch: { form: looks[status][0], colour: paper[looks[status][1]] },
        count: counts.get(status) ?? 0,
        citation,
      })),
      ...works(drawn, t, undated),
    ],
  };
};

/** How buildings come about: told by the stroke around the footprint. */
function works(
  drawn: readonly Building[],
  t: SheetContext['t'],
  citation: number,
): readonly SheetLegendRow[] {
  const forms = { solid: 'outline', dashed: 'dashed', dotted: 'dotted' } as const;
  return buildingWorks.flatMap((kind) => {
    const form = worksForms[kind];
    if (form === 'none') return [];
    const count = drawn.filter((building) => building.works === kind).length;
    return [
      {
        key: kind,
        label: t(`panels.works.${kind}`),
        swatch: { form: forms[form], colour: paper.ink },
        count,
        citation,
      },
    ];
  });
}

const residents: GroupRows = ({ park, clock, t, cite }) => {
  const own = residentsAt(park, clock).filter(isOwn);
  const named = park.enterprises.filter((firm) => firm.relation === 'resident' && isDocumented(firm));
  return {
    natures: [],
    isDated: false,
    rows: [
      {
        key: 'namedFirms',
        label: t('shell.legend.namedFirms'),
        swatch: { form: 'outline', colour: paper.ink },
        count: named.length,
        citation: cite({ type: 'count', datasets: datasetsOf(park, named) }),
      },
      ...(own.length > 0
        ? [
            {
              key: 'ownFirms',
              label: t('shell.legend.ownFirms'),
              swatch: { form: 'outline', colour: paper.ink },
              count: own.length,
              citation: cite({ type: 'count', datasets: datasetsOf(park, own), asOf: clock.asOf }),
            } as const,
          ]
        : []),
    ],
  };
};

const platforms: GroupRows = ({ park, t, cite }) => ({
  natures: naturesOf([...park.platforms, ...park.projects]),
  isDated: false,
  rows: (['platforms', 'projects'] as const).map((key) => ({
    key,
    label: t(`shell.legend.${key}`),
    swatch: { form: 'outline', colour: paper.inkMuted },
    count: park[key].length,
    citation: cite({ type: 'count', datasets: datasetsOf(park, park[key]) }),
  })),
});

/** Total, so that a new layer group does not compile before it stands in the legend of a sheet. */
const groups: Readonly<Record<LayerGroup, GroupRows | null>> = {
  context,
  zones,
  parcels,
  buildings,
  residents,
  platforms,
  labels: null,
};

/** Legend of what is switched on, with the counts of the date looked at, each with its source. */
export function sheetLegend(
  sheet: SheetContext,
  visible: readonly LayerGroup[],
  colouring: ParcelColouring,
): readonly SheetLegendGroup[] {
  return visible.flatMap((group) => {
    const made = groups[group]?.(sheet, colouring);
    if (!made || made.rows.length === 0) return [];
    if (
      (group === 'parcels' && countableParcels(sheet.park).length === 0) ||
      (group === 'buildings' && sheet.park.buildings.length === 0)
    )
      return [];
    return [{ group, title: sheet.t(`shell.layers.${group}.title`), ...made }];
  });
}
