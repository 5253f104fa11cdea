import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './import.module.css';

/** What is being done and how far it has come; the dialogue's own cancel ends it. */
export function Progress() {
  const t = useMessages();
  const step = useAppStore((state) => state.importStep);
  const progress = useAppStore((state) => state.importProgress);
  const placing = useAppStore((state) => state.importItems.some((item) => item.placing));
  const words =
    step === 'reading'
      ? 'import.reading'
      : step === 'committing'
        ? 'import.committing'
        : placing
          ? 'import.placing'
          : null;
  const share = step === 'reading' && progress && progress.total > 0 ? progress.done / progress.total : null;
  return (
    <div className={styles.progress} role="status">
      {words ? (
        <>
          <span>{t(words)}</span>
          <progress
            aria-label={t(words)}
            {...(share === null ? {} : { value: Math.min(1, share), max: 1 })}
          />
        </>
      ) : null}
    </div>
  );
}
