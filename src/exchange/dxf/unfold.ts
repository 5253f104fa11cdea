import type { SurveyPosition } from '@/domain/imported-feature';
import type { IssueList } from '../issue-list';
import { limits, type Tally } from '../limits';
import type { Progress } from '../raw';
import { refuse } from '../refusal';
import { type Curve, expandCurve } from './curves';
import type { Drawing } from './document';
import type { Block, BlockText, Entity, EntityOf } from './entities';
import { compose, identity, type Matrix, stretch, transform } from './matrix';
import { isSoundSpline } from './spline';

/** An entity where it really lies: blocks unfolded, arcs as chords. */
export type Placed = {
  readonly layer: string;
  readonly line: number;
  readonly handle: string | null;
  readonly ownData: readonly string[] | null;
  /** of the block it came in */
  readonly blockTexts: readonly BlockText[];
} & (
  | { readonly kind: 'path'; readonly positions: readonly SurveyPosition[]; readonly isClosed: boolean }
  | { readonly kind: 'hatch'; readonly loops: readonly (readonly SurveyPosition[])[] }
  | { readonly kind: 'point'; readonly at: SurveyPosition }
  | { readonly kind: 'text'; readonly at: SurveyPosition; readonly lines: readonly string[] }
);

/** Blocks in blocks multiply; a drawing of real land has some thousands of inserts. */
const maxInstances = 200_000;
const maxPlaced = 400_000;
/** Metres between an arc and its chords: ten times finer than standards 4.2 asks, so that a vertex is true to the millimetre. */
const sagittaM = 0.001;

interface Context {
  readonly matrix: Matrix;
  /** of the insert: entities on layer 0 of a block lie on it */
  readonly layer: string | null;
  readonly blockTexts: readonly BlockText[];
  readonly within: readonly string[];
}

class Unfolder {
  readonly placed: Placed[] = [];
  #instances = 0;

  constructor(
    readonly blocks: ReadonlyMap<string, Block>,
    readonly tolerance: number,
    readonly file: string,
    readonly tally: Tally,
    readonly doubts: IssueList,
    readonly progress: Progress,
  ) {}

  #positions(curves: readonly Curve[], matrix: Matrix): readonly SurveyPosition[] {
    const scale = stretch(matrix);
    const tolerance = this.tolerance / (scale > 0 ? scale : 1);
    const positions = curves.flatMap((curve) => {
      const expanded = expandCurve(curve, tolerance);
      this.tally.addVertices(expanded.length);
      return expanded.map((position) => transform(matrix, position));
    });
    // Closing positions of neighbouring edges are dropped later, with all other duplicates.
    return positions;
  }

  unfold(entities: readonly Entity[], context: Context): void {
    for (const entity of entities) {
      if (this.placed.length > maxPlaced)
        refuse('dxf-too-many-inserts', { file: this.file }, { limit: maxPlaced });
      const matrix = compose(context.matrix, entity.plane);
      if (entity.kind === 'insert') {
        this.#insert(entity, matrix, context);
        continue;
      }
      const { line, handle, ownData } = entity;
      const layer = entity.layer === '0' && context.layer !== null ? context.layer : entity.layer;
      const common = { layer, line, handle, ownData, blockTexts: context.blockTexts };
      if (entity.kind === 'path') {
        if (entity.curves.some((curve) => curve.kind === 'spline' && !isSoundSpline(curve))) {
          this.doubts.add('warning', 'dxf-spline-straight', { file: this.file, line, layer });
        }
        const positions = this.#positions(entity.curves, matrix);
        this.placed.push({ ...common, kind: 'path', positions, isClosed: entity.isClosed });
      } else if (entity.kind === 'hatch') {
        const loops = entity.loops.map((loop) => this.#positions(loop, matrix));
        this.placed.push({ ...common, kind: 'hatch', loops });
      } else {
        const at = transform(matrix, entity.at);
        this.placed.push(
          entity.kind === 'text'
            ? { ...common, kind: 'text', at, lines: entity.lines }
            : { ...common, kind: 'point', at },
        );
      }
    }
  }

  #insert(insert: EntityOf<'insert'>, plane: Matrix, context: Context): void {
    const where = { file: this.file, line: insert.line, layer: insert.layer };
    const block = this.blocks.get(insert.block);
    if (!block || block.isExternal) {
      this.doubts.add('warning', 'dxf-block-missing', where, { block: insert.block });
      return;
    }
    if (context.within.includes(insert.block)) {
      this.doubts.add('warning', 'dxf-block-in-itself', where, { block: insert.block });
      return;
    }
    if (context.within.length >= limits.depth) {
      this.doubts.add('warning', 'dxf-blocks-too-deep', where, { limit: limits.depth });
      return;
    }
    if (block.entities.length === 0) return;
    const turn = (insert.rotation * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const [sx, sy] = insert.scale;
    for (let cell = 0; cell < insert.columns * insert.rows; cell += 1) {
      this.#instances += 1;
      if (this.#instances > maxInstances) {
        refuse('dxf-too-many-inserts', { file: this.file }, { limit: maxInstances });
      }
      if (this.#instances % 256 === 0) this.progress(this.#instances, maxInstances);
      const column = (cell % insert.columns) * insert.spacing[0];
      const row = Math.floor(cell / insert.columns) * insert.spacing[1];
      // The array runs along the turned axes, unscaled; the base point of the block comes to lie on its cell.
      const cellMatrix: Matrix = [
        cos * sx,
        sin * sx,
        -sin * sy,
        cos * sy,
        insert.at[0] + cos * column - sin * row,
        insert.at[1] + sin * column + cos * row,
      ];
      const toBase: Matrix = [1, 0, 0, 1, -block.base[0], -block.base[1]];
      this.unfold(block.entities, {
        matrix: compose(compose(plane, cellMatrix), toBase),
        layer: insert.layer === '0' && context.layer !== null ? context.layer : insert.layer,
        blockTexts: insert.attributes.length > 0 ? insert.attributes : context.blockTexts,
        within: [...context.within, insert.block],
      });
    }
  }
}

/**
 * Unfolds blocks at every depth, with scale, turn, mirror and arrays, and turns arcs into chords.
 * @param metres per drawing unit
 * @throws {ReadRefusal} `dxf-too-many-inserts`, or over a limit
 */
export function unfoldDrawing(
  drawing: Drawing,
  metres: number,
  file: string,
  tally: Tally,
  doubts: IssueList,
  progress: Progress,
): readonly Placed[] {
  const unfolder = new Unfolder(drawing.blocks, sagittaM / metres, file, tally, doubts, progress);
  unfolder.unfold(drawing.entities, { matrix: identity, layer: null, blockTexts: [], within: [] });
  return unfolder.placed;
}
