import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { stateOf } from './draft';
import styles from './import.module.css';

/** The datasets of what was brought, when there are several: one is looked at. */
export function DatasetChoice() {
  const t = useMessages();
  const items = useAppStore((state) => state.importItems);
  const current = useAppStore((state) => state.importCurrent);
  if (items.length < 2) return null;
  return (
    <nav aria-label={t('import.datasets')}>
      <ul className={styles.datasets}>
        {items.map((item, index) => (
          <li key={item.summary.name}>
            <button
              type="button"
              className={styles.dataset}
              aria-current={index === current ? 'true' : undefined}
              data-import-item={item.summary.name}
              onClick={() => appStore().getState().draftImport({ importCurrent: index })}
            >
              <span data-name="">{item.summary.name}</span>
              <span className={styles.state} data-state={stateOf(item)}>
                {t(`import.state.${stateOf(item)}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
