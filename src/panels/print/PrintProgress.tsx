import { useMessages } from '@/panels/use-messages';
import type { PictureStep } from '@/store/picture';
import styles from './print.module.css';

interface PrintProgressProps {
  readonly step: PictureStep;
  /** 0…1 */
  readonly share: number;
  readonly onCancel: () => void;
}

/** What is being done, how far it is, and the way to stop it. */
export function PrintProgress({ step, share, onCancel }: PrintProgressProps) {
  const t = useMessages();
  return (
    <div className={styles.progress} data-print-progress={step}>
      <p role="status">{t(`print.step.${step}`)}</p>
      <progress value={share} max={1} aria-label={t('print.progress')} />
      <button type="button" className={styles.button} onClick={onCancel}>
        {t('print.cancel')}
      </button>
    </div>
  );
}
