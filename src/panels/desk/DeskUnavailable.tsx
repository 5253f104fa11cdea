import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import styles from './desk.module.css';

/** In the place of the panels when their part of the program could not be loaded. */
export function DeskUnavailable() {
  const t = useMessages();
  return (
    <div className={styles.empty} role="alert">
      <p>{t('desk.panel.unavailable')}</p>
      <button
        type="button"
        className={styles.button}
        onClick={() => appStore().getState().setDeskPanel(null)}
      >
        {t('desk.panel.close')}
      </button>
    </div>
  );
}
