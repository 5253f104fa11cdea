import { useMessages } from '../use-messages';
import styles from './figures.module.css';

/** 规划未载明: silence is data, never 0, a dash or an empty row (truth rule 3). */
export function NotStated() {
  const t = useMessages();
  return (
    <span className={styles.notStated} data-not-stated="">
      {t('figures.notStated')}
    </span>
  );
}
