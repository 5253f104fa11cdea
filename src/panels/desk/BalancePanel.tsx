import { Fragment, useMemo, useState } from 'react';
import type { ZoneId } from '@/domain/ids';
import { type BalanceTable, balanceColumns, landUseBalance } from '@/domain/land-use-balance';
import type { Park } from '@/domain/park';
import { FactFigure, OriginBadges, provenanceOf, SchematicBadge, ZoningNotice } from '@/panels/figures';
import { WholeNote } from '@/panels/filter-note';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import { usePhone } from '@/ui/media/use-phone';
import { formatNumber } from '@/wording/format-number';
import { textIn } from '@/wording/text-in';
import { BalanceRowName } from './BalanceRowName';
import styles from './desk.module.css';
import { NamedRows } from './NamedRows';
import { ZoneChoice } from './ZoneChoice';

/** 用地平衡表: what the plan states, and what the datasets draw, each on its own and never added up. */
export function BalancePanel() {
  const t = useMessages();
  const park = useShownPark();
  const clock = useClock();
  const [zone, setZone] = useState<ZoneId | null>(null);
  const balance = useMemo(() => landUseBalance(park, zone, clock), [park, zone, clock]);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('desk.balance.title')}</h2>
      <div className={styles.controls}>
        <ZoneChoice value={zone} onChange={setZone} />
        <WholeNote />
      </div>
      <ZoningNotice zoneId={zone} />
      <h3 className={styles.subtitle}>{t('desk.balance.documented')}</h3>
      <p className={styles.note}>{t('desk.balance.documentedNote')}</p>
      <ul className={styles.links}>
        {balance.documented.map(({ zoneId, factId }) => (
          <li key={zoneId}>
            <span>
              <ZoneName park={park} id={zoneId} /> <FactFigure id={factId} size="inline" />
            </span>
          </li>
        ))}
      </ul>
      {balance.tables.length === 0 ? <p className={styles.note}>{t('desk.balance.empty')}</p> : null}
      {balance.tables.map((table) => (
        <Table key={table.dataset} park={park} table={table} />
      ))}
    </div>
  );
}

function ZoneName({ park, id }: { readonly park: Park; readonly id: ZoneId }) {
  const locale = useAppStore((state) => state.locale);
  const zone = park.zones.find((candidate) => candidate.id === id);
  return <span data-name="">{zone ? textIn(locale, zone.shortName) : id}</span>;
}

function Table({ park, table }: { readonly park: Park; readonly table: BalanceTable }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const phone = usePhone();
  const dataset = park.datasets.find(({ id }) => id === table.dataset);
  const provenance = provenanceOf(park, table.dataset);
  const number = (value: number) => formatNumber(locale, value, 2, true);
  return (
    <>
      <h3 className={styles.subtitle}>
        <span data-name="">{dataset ? textIn(locale, dataset.title) : table.dataset}</span>{' '}
        {dataset ? <OriginBadges of={[dataset]} /> : null}{' '}
        {dataset?.nature === 'user' ? null : <SchematicBadge />}
      </h3>
      <table
        className={styles.table}
        aria-label={t('desk.balance.title')}
        data-balance={table.dataset}
        {...provenance}
      >
        <thead>
          <tr>
            {phone ? null : (
              <th scope="col" rowSpan={2}>
                {t('desk.balance.use')}
              </th>
            )}
            {balanceColumns.map((column) => (
              <th key={column} scope="colgroup" colSpan={2} data-align="end">
                {t(`desk.balance.${column}`)}
              </th>
            ))}
            <th scope="col" rowSpan={2} data-align="end">
              {t('desk.balance.change')}
            </th>
          </tr>
          <tr>
            {balanceColumns.map((column) => (
              <Fragment key={column}>
                <th scope="col" data-align="end">
                  {t('desk.balance.hectares')}
                </th>
                <th scope="col" data-align="end">
                  {t('desk.balance.percent')}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <NamedRows
          stacked={phone}
          span={2 * balanceColumns.length + 1}
          rows={table.rows.map((row) => ({
            key: `${row.kind}${row.code}${row.group}`,
            marks: { 'data-kind': row.kind },
            name: <BalanceRowName row={row} />,
            cells: (
              <>
                {balanceColumns.map((column) => (
                  <Fragment key={column}>
                    <td data-align="end">{number(row.cells[column].hectares)}</td>
                    <td data-align="end">{number(row.cells[column].percent)}</td>
                  </Fragment>
                ))}
                <td data-align="end">
                  {row.change > 0 ? '+' : ''}
                  {number(row.change)}
                </td>
              </>
            ),
          }))}
        />
      </table>
    </>
  );
}
