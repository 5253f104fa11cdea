import type { LandUseBalance } from '@/domain/land-use-balance';
import type { Zone } from '@/domain/park';
import { provenanceOf, SampleBadge, SchematicBadge } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { formatNumber } from '@/wording/format-number';
import { textIn } from '@/wording/text-in';
import { BalanceRowName } from './BalanceRowName';
import styles from './desk.module.css';

/** Land of a zone by use, existing beside planned; datasets stay apart. */
export function RenewalLand({ zone, balance }: { readonly zone: Zone; readonly balance: LandUseBalance }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const number = (value: number) => formatNumber(locale, value, 2, true);
  return balance.tables.map((table) => (
    <div key={table.dataset} className={styles.block}>
      <h4 className={styles.subtitle}>
        {t('desk.renewal.land')} <span className={styles.note}>{t('desk.balance.hectares')}</span>{' '}
        {table.illustrative ? <SampleBadge /> : null} <SchematicBadge />
      </h4>
      <table
        className={styles.table}
        aria-label={`${textIn(locale, zone.shortName)} · ${t('desk.renewal.land')}`}
      >
        <thead>
          <tr>
            <th scope="col">{t('desk.balance.use')}</th>
            <th scope="col" data-align="end">
              {t('desk.renewal.asIs')}
            </th>
            <th scope="col" data-align="end">
              {t('desk.renewal.toBe')}
            </th>
            <th scope="col" data-align="end">
              {t('desk.renewal.change')}
            </th>
          </tr>
        </thead>
        <tbody {...provenanceOf(park, table.dataset)}>
          {table.rows
            .filter(({ kind }) => kind === 'class' || kind === 'notStated' || kind === 'total')
            .map((row) => (
              <tr key={`${row.kind}${row.code}`} data-kind={row.kind === 'total' ? 'total' : undefined}>
                <th scope="row">
                  <BalanceRowName row={row} />
                </th>
                <td data-align="end">{number(row.cells.existing.hectares)}</td>
                <td data-align="end">{number(row.cells.planned.hectares)}</td>
                <td data-align="end">
                  {row.change > 0 ? '+' : ''}
                  {number(row.change)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  ));
}
