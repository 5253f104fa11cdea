import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import styles from './import.module.css';

/** In the place of the dialogue when its part of the program could not be loaded. */
export function ImportUnavailable() {
  const t = useMessages();
  return (
    <div className={styles.wait} role="alert">
      <p>{t('desk.panel.unavailable')}</p>
      <button type="button" className={styles.button} onClick={() => appStore().getState().closeImport()}>
        {t('desk.panel.close')}
      </button>
    </div>
  );
}
