import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { importController } from './controller';
import { stateOf } from './draft';
import styles from './import.module.css';

/** The dialogue goes with its button: the focus goes on to what has been opened, or back to where one entered. */
async function commit() {
  await importController(appStore()).commit();
  requestAnimationFrame(() => {
    const active = document.activeElement;
    if (active !== null && active !== document.body) return;
    const places = [
      '[data-import-commit]',
      'article h2[tabindex]',
      '[data-import-toggle]',
      '[data-menu-toggle]',
    ];
    const [next] = places.flatMap((place) => document.querySelector<HTMLElement>(place) ?? []);
    next?.focus();
  });
}

/** The one way out that keeps something. */
export function CommitBar() {
  const t = useMessages();
  const ready = useAppStore((state) => state.importItems.filter((item) => stateOf(item) === 'ready').length);
  const isAsked = useAppStore((state) => state.importItems.some((item) => stateOf(item) === 'ask'));
  const busy = useAppStore((state) => state.importStep === 'committing');
  return (
    <footer className={styles.foot}>
      <button
        type="button"
        className={styles.primary}
        disabled={ready === 0 || busy}
        data-import-commit=""
        onClick={() => void commit()}
      >
        <span data-count="import">
          {ready > 0
            ? t('import.commit', { count: ready })
            : t(isAsked ? 'import.commit.asked' : 'import.commit.nothing')}
        </span>
      </button>
      <p className={styles.hint}>{t('import.commit.undo')}</p>
    </footer>
  );
}
