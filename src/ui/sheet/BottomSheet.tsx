import { ChevronDown, ChevronUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './BottomSheet.module.css';
import { type SheetHeight, sheetHeightAfterDrag, sheetHeights } from './sheet-heights';

interface BottomSheetProps {
  readonly label: string;
  readonly handleLabel: string;
  readonly raiseLabel: string;
  readonly lowerLabel: string;
  readonly height: SheetHeight;
  readonly onHeightChange: (height: SheetHeight) => void;
  /** stays visible in every height */
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly sheetRef?: Ref<HTMLElement>;
}

/** A panel that rises from the bottom in three heights: by dragging its handle, by two buttons, by the arrow keys. */
export function BottomSheet({ height, onHeightChange, header, children, ...rest }: BottomSheetProps) {
  const body = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly pointerY: number; readonly height: number } | null>(null);
  const place = sheetHeights.indexOf(height);
  const move = (by: 1 | -1) => onHeightChange(sheetHeights[place + by] ?? height);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? 1 : -1);
  };

  return (
    <section ref={rest.sheetRef} className={styles.sheet} aria-label={rest.label} data-height={height}>
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.handle}
          aria-label={rest.handleLabel}
          aria-expanded={height !== 'peek'}
          onKeyDown={onKeyDown}
          onClick={() => onHeightChange(height === 'peek' ? 'half' : 'peek')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture?.(event.pointerId);
            drag.current = { pointerY: event.clientY, height: body.current?.offsetHeight ?? 0 };
          }}
          onPointerMove={(event) => {
            if (!drag.current || !body.current) return;
            // Followed by hand, not by state: React sleeps while a finger moves.
            body.current.style.height = `${Math.max(0, drag.current.height + drag.current.pointerY - event.clientY)}px`;
          }}
          onPointerUp={(event) => {
            const start = drag.current;
            drag.current = null;
            if (body.current) body.current.style.height = '';
            if (start) onHeightChange(sheetHeightAfterDrag(height, start.pointerY - event.clientY));
          }}
          onPointerCancel={() => {
            drag.current = null;
            if (body.current) body.current.style.height = '';
          }}
        />
      </div>
      <div className={styles.header}>
        <div className={styles.headerContent}>{header}</div>
        <IconButton label={rest.lowerLabel} disabled={place === 0} onClick={() => move(-1)}>
          <ChevronDown size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={rest.raiseLabel}
          disabled={place === sheetHeights.length - 1}
          onClick={() => move(1)}
        >
          <ChevronUp size={18} aria-hidden />
        </IconButton>
      </div>
      {/* Closed content leaves the tab order; it stays mounted, so that filters and open groups survive. */}
      <div ref={body} className={styles.body} inert={height === 'peek'}>
        {children}
      </div>
    </section>
  );
}
