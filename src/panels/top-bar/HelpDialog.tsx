import { X } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { Dialog } from '@/ui/dialog/Dialog';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './HelpDialog.module.css';

const shortcuts = [
  ['space', ['Space']],
  ['brackets', ['[', ']']],
  ['basis', ['B']],
  ['filter', ['/']],
  ['timeline', ['←', '→']],
  ['pages', ['PgUp', 'PgDn']],
  ['homeEnd', ['Home', 'End']],
  ['esc', ['Esc']],
  ['help', ['?']],
] as const;

export function HelpDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog open={open} onClose={onClose} label={t('shell.topBar.help')}>
      <header className={styles.head}>
        <h2>{t('shell.help.title')}</h2>
        <IconButton label={t('shell.help.close')} onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <dl className={styles.keys}>
        {shortcuts.map(([key, caps]) => (
          <div key={key}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{t(`shell.help.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.truth}>{t('shell.help.truth')}</p>
    </Dialog>
  );
}
