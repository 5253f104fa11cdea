import type { RosterTable } from '@/exchange/tables/roster';
import { type DatasetReading, namesFirms } from '@/ingest/firm-dataset';
import { useMessages } from '@/panels/use-messages';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';
import { RosterFirms } from './RosterFirms';
import { RosterMatches } from './RosterMatches';

const rowsShown = 12;

export interface RosterProps extends ItemProps {
  readonly table: RosterTable;
  /** its number among the tables of the file */
  readonly at: number;
  readonly reading: DatasetReading | null;
}

/** A table without places: firms become residents when a column names them; other rows are held against parcels. */
export function RosterView(props: RosterProps) {
  const { at, item, table } = props;
  const t = useMessages();
  const { sheet, title } = table;
  const holdsFirms = namesFirms(item.choices.rosters[at]?.mapping ?? []);
  return (
    <section className={styles.block} aria-label={t('import.roster.title')} data-roster="">
      <h3 className={styles.heading}>
        {t(holdsFirms ? 'import.firms.title' : 'import.roster.title')}{' '}
        <span className={styles.hint} data-name="">
          {[sheet, title].filter(Boolean).join(' · ')}
        </span>
      </h3>
      {holdsFirms ? null : <RosterMatches table={table} />}
      <RosterFirms {...props} holdsFirms={holdsFirms} />
      <Rows table={table} />
    </section>
  );
}

/** The first rows as they stand in the file. */
function Rows({ table: { columns, rows } }: { readonly table: RosterTable }) {
  const t = useMessages();
  return (
    <Disclosure
      summary={
        <>
          {t('import.roster.preview')}{' '}
          <span className={styles.hint} data-count="rows">
            {t('import.rows', { count: rows.length })}
          </span>
        </>
      }
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
  );
}
