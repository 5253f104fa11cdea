import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { importController } from './controller';
import { stateOf } from './draft';
import styles from './import.module.css';

/** The one way out that keeps something. */
export function CommitBar() {
  const t = useMessages();
  const ready = useAppStore((state) => state.importItems.filter((item) => stateOf(item) === 'ready').length);
  const busy = useAppStore((state) => state.importStep === 'committing');
  return (
    <footer className={styles.foot}>
      <button
        type="button"
        className={styles.primary}
        disabled={ready === 0 || busy}
        data-import-commit=""
        onClick={() => void importController(appStore()).commit()}
      >
        <span data-count="import">
          {ready === 0 ? t('import.commit.nothing') : t('import.commit', { count: ready })}
        </span>
      </button>
      <p className={styles.hint}>{t('import.commit.undo')}</p>
    </footer>
  );
}
