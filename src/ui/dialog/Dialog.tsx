import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly children: ReactNode;
  /**
   * centre of the page, there as wide as a sheet of paper needs, high up where its upper edge stays while it grows and
   * shrinks, or a sheet that hangs from the top edge
   */
  readonly place?: 'centre' | 'wide' | 'high' | 'top';
}

/** The browser's own modal dialog: it keeps focus, closes on Esc, and hides the rest from assistive technology. */
export function Dialog({ open, onClose, label, children, place = 'centre' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // A click beside the content lands on the dialog itself, its backdrop; Esc is the keyboard's way.
    const onClick = (event: MouseEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [onClose]);
  return (
    <dialog ref={dialog} className={styles.dialog} data-place={place} aria-label={label} onClose={onClose}>
      {open ? <div className={styles.content}>{children}</div> : null}
    </dialog>
  );
}
