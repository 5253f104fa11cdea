import { useMemo, useState } from 'react';
import { type CompareRow, compareZones } from '@/domain/compare-zones';
import { stageFamilies } from '@/domain/lifecycle-codes';
import type { Park, Zone } from '@/domain/park';
import { ClockCaption } from '@/panels/figures';
import { FilterNote } from '@/panels/filter-note';
import { useClock } from '@/panels/use-clock';
import { kept, useFilteredOut } from '@/panels/use-filtered-out';
import { type Translate, useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { parcelsOfZone } from '@/panels/zone/zone-contents';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { usePhone } from '@/ui/media/use-phone';
import { textIn } from '@/wording/text-in';
import { CompareCellView } from './CompareCellView';
import styles from './desk.module.css';
import { NamedRows } from './NamedRows';

const fewest = 2;
const most = 3;

/** Two or three zones side by side; what must not be read across says so, and nothing is summed. */
export function ComparePanel() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const phone = usePhone();
  const park = useShownPark();
  const clock = useClock();
  const out = useFilteredOut()?.parcels;
  const [left, setLeft] = useState<readonly string[]>([]);
  const zones = park.zones.filter(({ id }) => !left.includes(id)).slice(0, most);
  const rows = useMemo(
    () =>
      compareZones(
        park,
        park.zones
          .filter(({ id }) => !left.includes(id))
          .slice(0, most)
          .map(({ id }) => id),
        clock,
        out,
      ),
    [park, left, clock, out],
  );
  const toggle = (id: string) =>
    setLeft(left.includes(id) ? left.filter((other) => other !== id) : [...left, id]);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('desk.compare.title')}</h2>
      <fieldset className={styles.controls}>
        <legend>{t('desk.compare.choose')}</legend>
        {park.zones.map((zone) => {
          const chosen = zones.includes(zone);
          return (
            <label key={zone.id}>
              <input
                type="checkbox"
                checked={chosen}
                disabled={chosen ? zones.length <= fewest : zones.length >= most}
                onChange={() => toggle(zone.id)}
              />
              <span data-name="">{textIn(locale, zone.shortName)}</span>
            </label>
          );
        })}
      </fieldset>
      <p className={styles.note}>
        {t('desk.compare.note')} <ClockCaption /> <FilterNote {...shares(park, zones, out)} of="compare" />
      </p>
      <table className={styles.table} aria-label={t('desk.compare.title')}>
        <thead>
          <tr>
            {phone ? null : <th scope="col">{t('desk.compare.subject')}</th>}
            {zones.map((zone) => (
              <th key={zone.id} scope="col" data-name="">
                {textIn(locale, zone.shortName)}
              </th>
            ))}
            {phone ? null : <th scope="col">{t('desk.compare.comparable')}</th>}
          </tr>
        </thead>
        <NamedRows
          stacked={phone}
          span={zones.length}
          rows={rows.map((row) => ({
            key: row.id,
            marks: { 'data-compare': row.id, 'data-comparable': row.comparable },
            name: (
              <>
                {rowName(t, row)} {phone && row.reason !== null ? <Comparable row={row} /> : null}
              </>
            ),
            cells: (
              <>
                {row.cells.map((cell, place) => (
                  <td key={zones[place]?.id ?? place}>
                    <CompareCellView cell={cell} row={row} />
                  </td>
                ))}
                {phone ? null : (
                  <td>
                    <Comparable row={row} />
                  </td>
                )}
              </>
            ),
          }))}
        />
      </table>
    </div>
  );
}

/** Parcels of the compared zones: how many the filter leaves, of how many. */
function shares(park: Park, zones: readonly Zone[], out: ReadonlySet<string> | undefined) {
  const all = zones.flatMap(({ id }) => parcelsOfZone(park, id));
  return { all: all.length, left: kept(all, out).length };
}

/** Whether the zones may be read against each other here, else why not. */
function Comparable({ row: { reason } }: { readonly row: CompareRow }) {
  const t = useMessages();
  if (reason === null) return <span className={styles.muted}>{t('desk.compare.comparable')}</span>;
  return <Badge tone="warn">{t(`desk.compare.${reason}`)}</Badge>;
}

function rowName(t: Translate, { id }: CompareRow): string {
  const family = stageFamilies.find((candidate) => `stage:${candidate}` === id);
  if (family) return t('desk.compare.stage', { family: t(`panels.family.${family}`) });
  return id.startsWith('stage:') ? id : t(`desk.compare.row.${id as Exclude<typeof id, `stage:${string}`>}`);
}
