import { ClipboardList } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import { useAppStore } from '@/store/store';
import { useMediaQuery } from '@/ui/media/use-media-query';
import styles from './desk.module.css';
import { showPanel } from './show-panel';

interface DeskToggleProps {
  /** in the phone's menu: always with its word */
  readonly named?: boolean;
  readonly onDone?: () => void;
}

/** Opens and closes the drawer of the desk, at the board. */
export function DeskToggle({ named = false, onDone }: DeskToggleProps) {
  const t = useMessages();
  const open = useAppStore((state) => state.deskPanel !== null);
  const roomy = useMediaQuery('(min-width: 1280px)');
  return (
    <button
      type="button"
      className={styles.toggle}
      data-desk-toggle=""
      aria-expanded={open}
      aria-keyshortcuts="g"
      aria-label={t('desk.panel.label')}
      title={t('desk.actions.panel')}
      onClick={() => {
        showPanel(deskStore(), open ? null : 'board');
        onDone?.();
      }}
    >
      <ClipboardList size={16} aria-hidden />
      {named || roomy ? t('desk.panel.label') : null}
    </button>
  );
}
