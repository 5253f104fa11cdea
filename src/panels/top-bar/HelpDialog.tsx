import { X } from 'lucide-react';
import { actionGroups, deskActions, Keys } from '@/panels/actions';
import { useMessages } from '@/panels/use-messages';
import { Dialog } from '@/ui/dialog/Dialog';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './HelpDialog.module.css';

/** Keys that the timeline itself answers to while it has the focus; all others belong to actions. */
const timelineKeys = [
  ['timeline', ['←', '→']],
  ['pages', ['PgUp', 'PgDn']],
  ['homeEnd', ['Home', 'End']],
] as const;

/** The help page, made from the list of actions: whatever gets a key is told here. */
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
      {actionGroups.map((group) => (
        <section key={group}>
          <h3 className={styles.group}>{t(`desk.actions.group.${group}`)}</h3>
          <dl className={styles.keys}>
            {deskActions
              .filter((action) => action.group === group && action.key !== null)
              .map((action) => (
                <div key={action.id}>
                  <dt>
                    <Keys action={action} />
                  </dt>
                  <dd>{t(action.labelKey)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <h3 className={styles.group}>{t('desk.actions.group.timeline')}</h3>
      <dl className={styles.keys}>
        {timelineKeys.map(([key, caps]) => (
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
