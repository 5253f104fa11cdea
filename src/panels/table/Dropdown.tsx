import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Filter.module.css';

interface DropdownProps {
  readonly label: ReactNode;
  /** something is chosen inside */
  readonly active?: boolean;
  readonly children: () => ReactNode;
}

/** A button with a small sheet under it; Esc and a press elsewhere close it. */
export function Dropdown({ label, active = false, children }: DropdownProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The first Esc closes the sheet and nothing else.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      root.current?.querySelector('summary')?.focus();
    };
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [open]);
  return (
    <details
      ref={root}
      className={styles.dropdown}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <summary className={styles.chip} data-active={active || undefined}>
        {label}
        <ChevronDown size={13} aria-hidden />
      </summary>
      {open ? <div className={styles.sheet}>{children()}</div> : null}
    </details>
  );
}
