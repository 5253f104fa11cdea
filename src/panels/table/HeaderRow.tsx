import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { deskStore, useDesk } from '@/store/desk-store';
import { columnTitle } from './column-words';
import styles from './Table.module.css';
import type { TableView } from './use-table-view';

/** Column heads: pressing one sorts by it, pressing again turns the order, a third time restores the data's own. */
export function HeaderRow({ view }: { readonly view: TableView }) {
  const t = useMessages();
  const sort = useDesk((state) => state.tableSort[view.id]);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {view.columns.map((column) => {
          const { name, unit } = columnTitle(view.reader, column.id);
          const order = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            <th key={column.id} scope="col" aria-sort={order} data-align={column.align}>
              <button
                type="button"
                className={styles.sort}
                title={t('desk.table.sort', { name })}
                onClick={() => deskStore().getState().sortTable(view.id, column.id)}
              >
                <span className={styles.title}>{name}</span>
                {unit === '' ? null : <small>{unit}</small>}
                {order === 'ascending' ? <ArrowUp size={12} aria-hidden /> : null}
                {order === 'descending' ? <ArrowDown size={12} aria-hidden /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
