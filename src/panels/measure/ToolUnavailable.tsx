import { DeskUnavailable } from '@/panels/desk/DeskUnavailable';
import styles from './measure.module.css';

/** The card's chunk could not be had: said in its place. */
export function ToolUnavailable() {
  return (
    <div className={styles.cards}>
      <DeskUnavailable />
    </div>
  );
}
