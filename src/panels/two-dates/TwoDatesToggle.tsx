import { SquareSplitHorizontal } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import { useAppStore } from '@/store/store';
import styles from '../desk/desk.module.css';
import { toggleTwoDates } from './two-dates';

interface TwoDatesToggleProps {
  /** with its word: in the phone's menu */
  readonly named?: boolean;
  readonly onDone?: () => void;
}

/** Enters and leaves the comparison of two dates; it stands beside the clock. */
export function TwoDatesToggle({ named = false, onDone }: TwoDatesToggleProps) {
  const t = useMessages();
  const on = useAppStore((state) => state.twoDates !== 'off');
  return (
    <button
      type="button"
      className={styles.toggle}
      data-two-dates-toggle=""
      aria-pressed={on}
      aria-keyshortcuts="w"
      aria-label={t('desk.twoDates')}
      title={t('desk.actions.twoDates')}
      onClick={() => {
        toggleTwoDates(deskStore());
        onDone?.();
      }}
    >
      <SquareSplitHorizontal size={16} aria-hidden />
      {named ? t('desk.twoDates') : null}
    </button>
  );
}
