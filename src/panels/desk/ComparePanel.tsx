import { useMemo, useState } from 'react';
import { type CompareCell, type CompareRow, compareZones } from '@/domain/compare-zones';
import { stageFamilies } from '@/domain/lifecycle-codes';
import type { Park, Zone } from '@/domain/park';
import { ClockCaption, CountFigure, FactFigure, NotStated, SampleBadge, SourceMark } from '@/panels/figures';
import { FilterNote } from '@/panels/filter-note';
import { useClock } from '@/panels/use-clock';
import { kept, useFilteredOut } from '@/panels/use-filtered-out';
import { type Translate, useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { parcelsOfZone } from '@/panels/zone/zone-contents';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Figure } from '@/ui/figure/Figure';
import { formatQuantity } from '@/wording/format-quantity';
import { textIn } from '@/wording/text-in';
import { unitWords } from '@/wording/unit-words';
import styles from './desk.module.css';

const fewest = 2;
const most = 3;

/** Two or three zones side by side; what must not be read across says so, and nothing is summed. */
export function ComparePanel() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
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
      <div className={styles.wide}>
        <table className={styles.table} aria-label={t('desk.compare.title')}>
          <thead>
            <tr>
              <th scope="col">{t('desk.compare.subject')}</th>
              {zones.map((zone) => (
                <th key={zone.id} scope="col" data-name="">
                  {textIn(locale, zone.shortName)}
                </th>
              ))}
              <th scope="col">{t('desk.compare.comparable')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-compare={row.id} data-comparable={row.comparable}>
                <th scope="row">{rowName(t, row)}</th>
                {row.cells.map((cell, place) => (
                  <td key={zones[place]?.id ?? place}>
                    <Cell cell={cell} row={row} />
                  </td>
                ))}
                <td>
                  {row.reason === null ? (
                    <span className={styles.muted}>{t('desk.compare.comparable')}</span>
                  ) : (
                    <Badge tone="warn">{t(`desk.compare.${row.reason}`)}</Badge>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Parcels of the compared zones: how many the filter leaves, of how many. */
function shares(park: Park, zones: readonly Zone[], out: ReadonlySet<string> | undefined) {
  const all = zones.flatMap(({ id }) => parcelsOfZone(park, id));
  return { all: all.length, left: kept(all, out).length };
}

function rowName(t: Translate, { id }: CompareRow): string {
  const family = stageFamilies.find((candidate) => `stage:${candidate}` === id);
  if (family) return t('desk.compare.stage', { family: t(`panels.family.${family}`) });
  return id.startsWith('stage:') ? id : t(`desk.compare.row.${id as Exclude<typeof id, `stage:${string}`>}`);
}

function Cell({ cell, row }: { readonly cell: CompareCell; readonly row: CompareRow }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  switch (cell.type) {
    case 'notStated':
      return <NotStated />;
    case 'fact':
      return (
        <>
          <FactFigure id={cell.factId} ordinal={cell.ordinal} size="inline" />{' '}
          {row.reason === 'differentBasis' ? (
            <span className={styles.muted}>{t(`figures.measure.${cell.quantity.measure}`)}</span>
          ) : null}
        </>
      );
    case 'derived':
      return (
        <>
          <Figure
            parts={formatQuantity(
              locale,
              { ...cell, measure: 'ratio', strive: false },
              { decimals: cell.digits },
            )}
            provenance={{ 'data-derived': `${cell.derivedId}#${cell.ordinal}` }}
            size="inline"
          />{' '}
          <Badge>{t('figures.derived')}</Badge>
          <SourceMark id={cell.derivedId} label={t('panels.derived.open', { id: cell.derivedId })} />
        </>
      );
    case 'count': {
      const unit = unitWords[cell.unit];
      return (
        <>
          <CountFigure value={cell.value} of={`compare.${row.id}`} />{' '}
          {locale === 'zh-CN' ? unit.zh : cell.value === 1 ? unit.one : unit.many}{' '}
          {cell.illustrative ? <SampleBadge /> : null}
        </>
      );
    }
  }
}
