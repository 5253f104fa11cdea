import { Printer } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { deskStore } from '@/store/desk-store';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from '../desk/desk.module.css';

interface PrintToggleProps {
  /** with its word: in the phone's menu */
  readonly named?: boolean;
  readonly onDone?: () => void;
}

/** Opens the dialog of the print sheet. */
export function PrintToggle({ named = false, onDone }: PrintToggleProps) {
  const t = useMessages();
  const open = () => {
    onDone?.();
    // The phone's menu gives the focus back first.
    requestAnimationFrame(() => deskStore().getState().setDeskDialog('print'));
  };
  if (!named) {
    return (
      <IconButton label={t('desk.print')} aria-haspopup="dialog" aria-keyshortcuts="p" onClick={open}>
        <Printer size={17} aria-hidden />
      </IconButton>
    );
  }
  return (
    <button type="button" className={styles.toggle} aria-haspopup="dialog" onClick={open}>
      <Printer size={16} aria-hidden />
      {t('desk.print')}
    </button>
  );
}
