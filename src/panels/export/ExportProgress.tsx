import type { ReadProgress } from '@/exchange/worker/service';
import { useMessages } from '@/panels/use-messages';
import styles from './export.module.css';

interface ExportProgressProps {
  /** null: the file is being written, and nobody knows how long that takes */
  readonly progress: ReadProgress | null;
  readonly onCancel: () => void;
}

/** What is being done, how far it is, and the way out of it. */
export function ExportProgress({ progress, onCancel }: ExportProgressProps) {
  const t = useMessages();
  return (
    <p className={styles.actions} data-export-progress="">
      {progress ? (
        <progress value={progress.done} max={progress.total} aria-label={t('export.preparing')} />
      ) : (
        <progress aria-label={t('export.writing')} />
      )}
      <span>{t(progress ? 'export.preparing' : 'export.writing')}</span>
      <button type="button" className={styles.button} data-export-cancel="" onClick={onCancel}>
        {t('export.cancel')}
      </button>
    </p>
  );
}
