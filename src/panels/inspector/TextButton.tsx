import type { ReactNode } from 'react';
import type { SelectableKind } from '@/domain/selection';
import { openThing } from '../navigation';
import styles from './inspector.module.css';

/** A name in running text that opens what it names. */
export function TextButton(props: {
  readonly kind: SelectableKind;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles.textButton} onClick={() => openThing(props.kind, props.id)}>
      {props.children}
    </button>
  );
}
