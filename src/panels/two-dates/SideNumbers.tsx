import type { ReactNode } from 'react';
import type { Zone } from '@/domain/park';
import type { CountRow } from '@/domain/zone-counts';
import { CountFigure, OriginBadges } from '@/panels/figures';
import { Swatch } from '@/panels/legend/Swatch';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import type { ClockSide } from '@/store/two-dates';
import { cssVariableName, zoneTone } from '@/symbology/themes';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';
import { textIn } from '@/wording/text-in';
import styles from './two-dates.module.css';
import { useSideCounts } from './use-side-counts';

/** Legend and numbers of one side: parcels by stage and buildings by state, zone by zone. */
export function SideNumbers({ side }: { readonly side: ClockSide }) {
  const t = useMessages();
  const park = useShownPark();
  const night = useAppStore((state) => state.theme === 'night');
  const { counts, beside } = useSideCounts(side);
  if (park.parcels.length === 0 && park.buildings.length === 0) {
    return <p className={styles.note}>{t('twoDates.none')}</p>;
  }
  return (
    <>
      <Table
        caption={t('twoDates.numbers.parcels')}
        of={`${side}:parcels`}
        rows={counts.parcels}
        beside={beside.parcels}
        zones={park.zones}
        label={(family) => t(`panels.family.${family}`)}
        swatch={(family) => (
          <Swatch form="fill" colour={stageSymbols[family][night ? 'night' : 'light']} ink={stageLetterInk}>
            {stageSymbols[family].letter}
          </Swatch>
        )}
      />
      <Table
        caption={t('twoDates.numbers.buildings')}
        of={`${side}:buildings`}
        rows={counts.buildings}
        beside={beside.buildings}
        zones={park.zones}
        label={(status) => t(`panels.construction.${status}`)}
      />
      <p className={styles.note}>
        <OriginBadges of={[...park.parcels, ...park.buildings]} /> {t('twoDates.numbers.note')}
      </p>
    </>
  );
}

interface TableProps<Key extends string> {
  readonly caption: string;
  /** what is counted, for the provenance of each number */
  readonly of: string;
  readonly rows: readonly CountRow<Key>[];
  readonly beside: readonly CountRow<Key>[];
  readonly zones: readonly Zone[];
  readonly label: (key: Key) => string;
  readonly swatch?: (key: Key) => ReactNode;
}

function Table<Key extends string>(props: TableProps<Key>) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const { rows, beside, zones, of } = props;
  const shown = rows.flatMap((row, index) => {
    const other = beside[index];
    return other && (row.total > 0 || other.total > 0) ? [{ row, other }] : [];
  });
  const cell = (key: string, value: number, across: number | undefined) => (
    <td key={key} data-changed={value === across ? undefined : ''} data-empty={value === 0 || undefined}>
      <CountFigure value={value} of={`${of}:${key}`} />
    </td>
  );
  return (
    <table className={styles.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col" aria-label={props.caption} />
          {zones.map((zone) => (
            <th key={zone.id} scope="col" data-name="">
              <span
                className={styles.chip}
                style={{ backgroundColor: `var(${cssVariableName(zoneTone(zone.id).fill)})` }}
                aria-hidden
              />
              {textIn(locale, zone.shortName)}
            </th>
          ))}
          <th scope="col">{t('twoDates.numbers.all')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ row, other }) => (
          <tr key={row.key}>
            <th scope="row">
              {props.swatch?.(row.key)}
              <span>{props.label(row.key)}</span>
            </th>
            {zones.map((zone, place) =>
              cell(`${zone.id}:${row.key}`, row.byZone[place] ?? 0, other.byZone[place]),
            )}
            {cell(`all:${row.key}`, row.total, other.total)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
