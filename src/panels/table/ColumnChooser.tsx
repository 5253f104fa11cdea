import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import { columnTitle } from './column-words';
import { Dropdown } from './Dropdown';
import styles from './Filter.module.css';
import type { TableView } from './use-table-view';

/** Which columns a table shows. The first names the row and stays. */
export function ColumnChooser({ view }: { readonly view: TableView }) {
  const t = useMessages();
  const shown = new Set(view.columns.map(({ id }) => id));
  const choose = (id: string, show: boolean) =>
    deskStore()
      .getState()
      .setTableColumns(
        view.id,
        view.definition.columns
          .map((column) => column.id)
          .filter((other) => (other === id ? show : shown.has(other))),
      );
  return (
    <Dropdown label={t('desk.table.columns')}>
      {() => (
        <fieldset className={styles.options} data-facet="columns">
          <legend className="visually-hidden">{t('desk.table.columns')}</legend>
          {view.definition.columns.map(({ id }, place) => (
            <label key={id} className={styles.option}>
              <input
                type="checkbox"
                checked={shown.has(id)}
                disabled={place === 0}
                onChange={(event) => choose(id, event.target.checked)}
              />
              {columnTitle(view.reader, id).name}
            </label>
          ))}
          <button
            type="button"
            className={styles.reset}
            onClick={() => deskStore().getState().setTableColumns(view.id, null)}
          >
            {t('desk.table.columns.reset')}
          </button>
        </fieldset>
      )}
    </Dropdown>
  );
}
