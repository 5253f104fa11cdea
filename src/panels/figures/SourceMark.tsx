import { openThing } from '../navigation';
import { useMessages } from '../use-messages';
import styles from './figures.module.css';

/** The fact's id as a small superscript; it opens the citation. */
export function SourceMark({ id, plain = false }: { readonly id: string; readonly plain?: boolean }) {
  const t = useMessages();
  return (
    <button
      type="button"
      className={plain ? `${styles.mark} ${styles.plainMark}` : styles.mark}
      aria-label={t('figures.openSource', { id })}
      data-id={id}
      onClick={() => openThing('fact', id)}
    >
      {id}
    </button>
  );
}
