import { memo, useRef } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import styles from './FilterNote.module.css';

interface FilterNoteProps {
  /** how many the desk's filter leaves, of how many there are */
  readonly left: number;
  readonly all: number;
  /** what is counted, for the provenance of the two numbers */
  readonly of: string;
}

/** Counts that leave something out say so, and how to have everything back. Nothing left out: nothing said. */
export const FilterNote = memo(function FilterNote({ left, all, of }: FilterNoteProps) {
  const t = useMessages();
  const place = useRef<HTMLSpanElement>(null);
  const clear = () => {
    // The button goes with the filter; the keyboard stays where it was.
    place.current?.focus();
    appStore().getState().clearTableFilter();
  };
  return (
    <span ref={place} tabIndex={-1} className={styles.place}>
      {left < all ? (
        <>
          <span className={styles.words} data-count={`filtered.${of}`}>
            {t('desk.filter.leaves', { left, all })}
          </span>{' '}
          <button type="button" className={styles.clear} onClick={clear}>
            {t('desk.filter.clear')}
          </button>
        </>
      ) : null}
    </span>
  );
});
