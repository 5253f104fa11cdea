import { FileInput } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import deskStyles from '../desk/desk.module.css';

interface ImportToggleProps {
  /** with its word: in the phone's menu */
  readonly named?: boolean;
  readonly onDone?: () => void;
}

/** Opens the import dialogue. */
export function ImportToggle({ named = false, onDone }: ImportToggleProps) {
  const t = useMessages();
  const open = useAppStore((state) => state.importStep !== 'closed');
  const onClick = () => {
    onDone?.();
    // The phone's menu gives the focus back first.
    requestAnimationFrame(() => appStore().getState().openImport());
  };
  if (!named) {
    return (
      <IconButton
        label={t('desk.actions.import')}
        aria-expanded={open}
        aria-keyshortcuts="i"
        data-import-toggle=""
        onClick={onClick}
      >
        <FileInput size={17} aria-hidden />
      </IconButton>
    );
  }
  return (
    <button type="button" className={deskStyles.toggle} aria-expanded={open} onClick={onClick}>
      <FileInput size={16} aria-hidden />
      {t('desk.import')}
    </button>
  );
}
