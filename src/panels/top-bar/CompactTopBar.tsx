import { Menu, X } from 'lucide-react';
import { useState } from 'react';
import { DeskToggle } from '@/panels/desk/DeskToggle';
import { ImportToggle } from '@/panels/import/ImportToggle';
import { PrintToggle } from '@/panels/print/PrintToggle';
import { TwoDatesToggle } from '@/panels/two-dates/TwoDatesToggle';
import { useMessages } from '@/panels/use-messages';
import { Dialog } from '@/ui/dialog/Dialog';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Brand } from './Brand';
import { AreaUnitSwitch, LanguageSwitch, ModeSwitch, ThemeSwitch } from './Settings';
import { TableToggle } from './TableToggle';
import styles from './TopBar.module.css';

/** The top bar of a phone: the name, the language, and a menu with everything else. */
export function CompactTopBar() {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.bar} data-compact>
      <Brand />
      <div className={styles.settings}>
        <LanguageSwitch />
        <IconButton
          label={t('shell.topBar.menu')}
          aria-haspopup="dialog"
          data-menu-toggle=""
          onClick={() => setOpen(true)}
        >
          <Menu size={20} aria-hidden />
        </IconButton>
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} label={t('shell.topBar.menu')} place="top">
        <div className={styles.menu}>
          <ModeSwitch named />
          <DeskToggle named onDone={() => setOpen(false)} />
          <TableToggle named onDone={() => setOpen(false)} />
          <TwoDatesToggle named onDone={() => setOpen(false)} />
          <ImportToggle named onDone={() => setOpen(false)} />
          <PrintToggle named onDone={() => setOpen(false)} />
          <ThemeSwitch named />
          <AreaUnitSwitch named />
          <IconButton label={t('shell.topBar.closeMenu')} onClick={() => setOpen(false)}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      </Dialog>
    </header>
  );
}
