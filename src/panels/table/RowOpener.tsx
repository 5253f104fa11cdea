import type { KeyboardEvent, ReactNode } from 'react';
import { type SelectableKind, sameSelection } from '@/domain/selection';
import type { TableRow } from '@/domain/table';
import { openThing } from '@/panels/navigation';
import { deskStore } from '@/store/desk-store';
import styles from './Table.module.css';

interface RowOpenerProps {
  readonly row: TableRow;
  readonly index: number;
  readonly focusable: boolean;
  readonly selected: boolean;
  readonly onFocus: (index: number) => void;
  readonly onWalk: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** Things the map can light up when a row is pointed at. */
const onMap: readonly SelectableKind[] = ['zone', 'parcel', 'building'];

/** Opens the thing of a row: selects it and flies there, as a click on the map does. */
export function RowOpener(props: RowOpenerProps) {
  const { row, index, focusable, selected, onFocus, onWalk, children } = props;
  const lights = onMap.includes(row.selection.kind);
  // Also while moving: under a pointer at rest the row may have become another one.
  const light = () => {
    const { hovered, hover } = deskStore().getState();
    if (!sameSelection(hovered, row.selection)) hover(row.selection);
  };
  return (
    <button
      type="button"
      className={styles.opener}
      tabIndex={focusable ? 0 : -1}
      data-row-index={index}
      aria-current={selected ? 'true' : undefined}
      onFocus={() => onFocus(index)}
      onKeyDown={onWalk}
      onClick={() => openThing(row.selection.kind, row.selection.id)}
      onPointerEnter={lights ? light : undefined}
      onPointerMove={lights ? light : undefined}
      onPointerLeave={lights ? () => deskStore().getState().hover(null) : undefined}
    >
      {children}
    </button>
  );
}
