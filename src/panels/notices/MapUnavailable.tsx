import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './Notices.module.css';

/** In the map's place when there is no WebGL: what happens, what still works, what to try. Never a blank page. */
export function MapUnavailable({ onOpenList }: { readonly onOpenList: () => void }) {
  const t = useMessages();
  const unavailable = useAppStore((state) => state.mapHealth === 'unavailable');
  if (!unavailable) return null;
  return (
    <div className={styles.blocked} role="alert">
      <h2>{t('shell.map.unavailable.title')}</h2>
      <p>{t('shell.map.unavailable.words')}</p>
      <p className={styles.remedy}>{t('shell.map.unavailable.remedy')}</p>
      <button type="button" className={styles.action} onClick={onOpenList}>
        {t('shell.map.unavailable.openList')}
      </button>
    </div>
  );
}
