import { useMemo } from 'react';
import type { RosterTable } from '@/exchange/tables/roster';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import styles from './import.module.css';
import { matchRoster } from './roster-match';

const rowsShown = 12;
const numbersShown = 40;

/** A table without places: what it holds, which of its numbers we know, and that nothing of it goes onto the map. */
export function RosterView({ table }: { readonly table: RosterTable }) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const datasets = useAppStore((state) => state.datasets);
  const match = useMemo(() => matchRoster(table, park, datasets), [table, park, datasets]);
  const { columns, rows, sheet, title } = table;
  return (
    <section className={styles.block} aria-label={t('import.roster.title')} data-roster="">
      <h3 className={styles.heading}>
        {t('import.roster.title')}{' '}
        <span className={styles.hint} data-name="">
          {[sheet, title].filter(Boolean).join(' · ')}
        </span>
      </h3>
      <p className={styles.warning}>{t('import.roster.note')}</p>
      {match === null ? (
        <p className={styles.hint}>{t('import.roster.noNumbers')}</p>
      ) : (
        <p data-count="roster">{t('import.roster.matched', { count: match.matched })}</p>
      )}
      {match && match.unmatched.length > 0 ? (
        <p className={styles.hint}>
          {t('import.roster.unmatched')}:{' '}
          <span data-name="">{match.unmatched.slice(0, numbersShown).join('、')}</span>{' '}
          {match.unmatched.length > numbersShown
            ? t('import.more', { count: match.unmatched.length - numbersShown })
            : null}
        </p>
      ) : null}
      <Disclosure
        summary={
          <>
            {t('import.roster.preview')}{' '}
            <span className={styles.hint} data-count="rows">
              {t('import.rows', { count: rows.length })}
            </span>
          </>
        }
        defaultOpen
      >
        {() => (
          <div className={styles.scrollX}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {columns.map(({ index, title: head }) => (
                    <th key={index} scope="col" data-name="">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, rowsShown).map(({ line, texts }) => (
                  <tr key={line}>
                    {columns.map(({ index, title: head }, at) => (
                      <td key={`${index} ${head}`}>{texts[at] ?? ''}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            {rows.length > rowsShown ? (
              <p className={styles.hint}>{t('import.more', { count: rows.length - rowsShown })}</p>
            ) : null}
          </div>
        )}
      </Disclosure>
    </section>
  );
}
