import { Check, Link } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '@/ui/icon-button/IconButton';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';

type Outcome = 'none' | 'copied' | 'manual';

/**
 * Copies the address of what is open: the URL is the state. Without a clipboard (plain HTTP on a LAN, a file from a USB
 * stick, a refusal) the address appears as text to be copied by hand.
 */
export function useCopyLink() {
  const t = useMessages();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const field = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome('copied');
    } catch {
      setOutcome('manual');
    }
  };
  const button = (
    <IconButton label={t('panels.inspector.copyLink')} onClick={copy}>
      {outcome === 'copied' ? <Check size={16} aria-hidden /> : <Link size={16} aria-hidden />}
    </IconButton>
  );
  const message = (
    <div role="status">
      {outcome === 'copied' && <p className={styles.note}>{t('panels.inspector.linkCopied')}</p>}
      {outcome === 'manual' && (
        <div className={styles.link}>
          <label htmlFor={field}>{t('panels.inspector.linkManual')}</label>
          <input
            id={field}
            readOnly
            value={window.location.href}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </div>
  );
  return { button, message };
}
