import { ArrowLeftRight, ListTree, X } from 'lucide-react';
import { showPanel } from '@/panels/desk/show-panel';
import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Segmented } from '@/ui/segmented/Segmented';
import { leaveTwoDates } from './two-dates';
import styles from './two-dates.module.css';

const ways = ['swipe', 'sideBySide'] as const;

interface TwoDatesBarProps {
  /** a phone has room for the swipe only */
  readonly narrow: boolean;
  readonly drawing: boolean;
}

/** How the dates are compared, their exchange, the list of what changes, and the way out. */
export function TwoDatesBar({ narrow, drawing }: TwoDatesBarProps) {
  const t = useMessages();
  const mode = useAppStore((state) => state.twoDates);
  return (
    <div className={styles.bar}>
      {drawing ? null : (
        <p className={styles.unavailable} role="alert">
          {t('twoDates.unavailable')}
        </p>
      )}
      <div className={styles.tools}>
        {narrow || !drawing ? null : (
          <Segmented
            legend={t('twoDates.mode')}
            value={mode === 'sideBySide' ? mode : 'swipe'}
            onChange={(way) => appStore().getState().setTwoDates(way)}
            options={ways.map((value) => ({ value, label: t(`twoDates.mode.${value}`) }))}
          />
        )}
        <IconButton label={t('twoDates.exchange')} onClick={() => appStore().getState().exchangeDates()}>
          <ArrowLeftRight size={16} aria-hidden />
        </IconButton>
        <IconButton label={t('twoDates.changes')} onClick={() => showPanel(deskStore(), 'changes')}>
          <ListTree size={16} aria-hidden />
        </IconButton>
        <IconButton label={t('twoDates.leave')} onClick={() => leaveTwoDates(deskStore())}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
