import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
  readonly defaultOpen?: boolean;
  /** Set from outside (a filter opens everything); undefined leaves it to the person. */
  readonly forcedOpen?: boolean;
}

/** A heading that opens what it names. The content is made only while open, so that long lists cost nothing closed. */
export function Disclosure({ summary, children, defaultOpen = false, forcedOpen }: DisclosureProps) {
  const region = useId();
  const [chosen, setChosen] = useState(defaultOpen);
  const open = forcedOpen ?? chosen;
  return (
    <div className={styles.disclosure}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={region}
        onClick={() => setChosen(!open)}
      >
        <ChevronRight className={styles.mark} size={14} aria-hidden />
        <span className={styles.text}>{summary}</span>
      </button>
      <div id={region} hidden={!open} className={styles.region}>
        {open ? children() : null}
      </div>
    </div>
  );
}
