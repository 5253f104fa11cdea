import { useMessages } from '../use-messages';
import styles from './figures.module.css';

/** 规划未载明: silence is data, never 0, a dash or an empty row (truth rule 3). */
export function NotStated() {
  const t = useMessages();
  return notStatedAs(t('figures.notStated'));
}

/** The same where the words are there already: rows by the thousand do not each listen to the language. */
export function notStatedAs(words: string) {
  return (
    <span className={styles.notStated} data-not-stated="">
      {words}
    </span>
  );
}
