import type { SurveyPosition } from '@/domain/imported-feature';
import type { Curve } from './curves';
import type { Matrix } from './matrix';

export interface EntityCommon {
  readonly layer: string;
  /** of the drawing's text, from 1 */
  readonly line: number;
  readonly handle: string | null;
  /** our own notes on the entity, see `own-data`; null: none */
  readonly ownData: readonly string[] | null;
  /** where the entity's own plane lies */
  readonly plane: Matrix;
}

export interface BlockText {
  readonly tag: string;
  readonly text: string;
}

/** What of a drawing can become land: everything else is counted and told. */
export type Entity = EntityCommon &
  (
    | { readonly kind: 'path'; readonly curves: readonly Curve[]; readonly isClosed: boolean }
    | { readonly kind: 'hatch'; readonly loops: readonly (readonly Curve[])[] }
    | { readonly kind: 'point'; readonly at: SurveyPosition }
    | { readonly kind: 'text'; readonly at: SurveyPosition; readonly lines: readonly string[] }
    | {
        readonly kind: 'insert';
        readonly block: string;
        readonly at: SurveyPosition;
        readonly scale: readonly [x: number, y: number];
        /** degrees */
        readonly rotation: number;
        readonly columns: number;
        readonly rows: number;
        readonly spacing: readonly [columns: number, rows: number];
        readonly attributes: readonly BlockText[];
      }
  );
export type EntityOf<K extends Entity['kind']> = Extract<Entity, { readonly kind: K }>;

export interface Block {
  readonly base: SurveyPosition;
  readonly entities: readonly Entity[];
  readonly isExternal: boolean;
}
