import { openThing } from '../navigation';
import { useMessages } from '../use-messages';
import styles from './figures.module.css';

export interface SourceMarkProps {
  readonly id: string;
  readonly plain?: boolean;
  /** what it opens, for the ear, when that is not the source of a fact */
  readonly label?: string;
}

/** The id of a fact or derived value as a small superscript; it opens the citation. */
export function SourceMark({ id, plain = false, label }: SourceMarkProps) {
  const t = useMessages();
  return (
    <button
      type="button"
      className={plain ? `${styles.mark} ${styles.plainMark}` : styles.mark}
      aria-label={label ?? t('figures.openSource', { id })}
      data-id={id}
      onClick={() => openThing('fact', id)}
    >
      {id}
    </button>
  );
}
