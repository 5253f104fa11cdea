import '@/messages/desk';
import { useEffect, useRef } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import { Dialog } from '@/ui/dialog/Dialog';
import styles from './CopyOutcome.module.css';

const close = () => appStore().getState().setCopyOutcome(null);

/** The text, selected, for Ctrl-C or a long press: for pages without a clipboard. */
export default function CopyDialog({ text }: { readonly text: string }) {
  const t = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const selectAll = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(selectAll, []);
  return (
    <Dialog open onClose={close} label={t('desk.copy.manual')}>
      <h2 className={styles.title}>{t('desk.copy.manual')}</h2>
      <textarea
        ref={field}
        readOnly
        className={styles.text}
        aria-label={t('desk.copy.text')}
        data-copy-text=""
        value={text}
      />
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={selectAll}>
          {t('desk.copy.select')}
        </button>
        <button type="button" className={styles.button} onClick={close}>
          {t('desk.copy.close')}
        </button>
      </p>
    </Dialog>
  );
}
