import { CircleHelp, Command } from 'lucide-react';
import { useEffect } from 'react';
import { DeskToggle } from '@/panels/desk/DeskToggle';
import { ImportToggle } from '@/panels/import/ImportToggle';
import { PrintToggle } from '@/panels/print/PrintToggle';
import { isSwitchedOff } from '@/panels/single-keys';
import { useMessages } from '@/panels/use-messages';
import { deskStore, useDesk } from '@/store/desk-store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Brand } from './Brand';
import { HelpDialog } from './HelpDialog';
import { AreaUnitSwitch, LanguageSwitch, ModeSwitch, ThemeSwitch } from './Settings';
import { TableToggle } from './TableToggle';
import styles from './TopBar.module.css';

/** Name, mode and settings. Date and basis stand together in the timeline. */
export function TopBar() {
  const t = useMessages();
  const help = useDesk((state) => state.deskDialog === 'help');
  useHelpKey(openHelp);
  return (
    <header className={styles.bar}>
      <Brand />
      <ModeSwitch />
      <div className={styles.settings}>
        <DeskToggle />
        <TableToggle />
        <AreaUnitSwitch />
        <ThemeSwitch />
        <LanguageSwitch />
        <ImportToggle />
        <PrintToggle />
        <IconButton
          label={t('desk.palette.label')}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => deskStore().getState().setDeskDialog('palette')}
        >
          <Command size={17} aria-hidden />
        </IconButton>
        <IconButton label={t('shell.topBar.help')} onClick={openHelp}>
          <CircleHelp size={18} aria-hidden />
        </IconButton>
      </div>
      <HelpDialog open={help} onClose={closeHelp} />
    </header>
  );
}

function openHelp(): void {
  deskStore().getState().setDeskDialog('help');
}

/** Closing tells only its own end: another dialog may have taken the place. */
function closeHelp(): void {
  const { deskDialog, setDeskDialog } = deskStore().getState();
  if (deskDialog === 'help') setDeskDialog(null);
}

/** `?` opens the help from anywhere but a text field. */
function useHelpKey(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input:not([type="radio"]), textarea');
      if (event.key === '?' && !typing && !isSwitchedOff('?')) open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
