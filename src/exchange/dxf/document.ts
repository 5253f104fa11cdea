import type { IssueList } from '../issue-list';
import type { Progress } from '../raw';
import type { BulgeVertex } from './curves';
import { unescapeCharacters } from './decode';
import type { Block, BlockText, Entity } from './entities';
import { entitiesOf, GroupReader, type Groups, numberAt, textAt } from './groups';
import { plainText } from './mtext';
import { commonOf, parseEntity } from './parse-entity';

export interface Drawing {
  /** e.g. AC1015 */
  readonly version: string | null;
  /** `$INSUNITS`; null when the header has none */
  readonly insUnits: number | null;
  readonly comments: readonly string[];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly entities: readonly Entity[];
  /** there are entities, of types nothing can be made of */
  readonly hasUnread: boolean;
}

/** Types that carry no land and no text about it: dimensions, views, pictures. Everything else unread is told. */
const silent = new Set(
  'VIEWPORT DIMENSION LEADER MULTILEADER ATTDEF SEQEND VERTEX ATTRIB OLEFRAME OLE2FRAME IMAGE WIPEOUT RAY XLINE TOLERANCE ACAD_PROXY_ENTITY SECTION ENDSEC EOF'.split(
    ' ',
  ),
);

const polyline = { closed: 1, is3d: 8, mesh: 16, polyface: 64 } as const;
/** A vertex that only steers the curve. */
const splineControl = 16;

/** Old polylines and inserts own the entities that follow them, up to SEQEND. */
type Open =
  | { readonly kind: 'polyline'; readonly head: Groups; readonly vertices: BulgeVertex[] }
  | { readonly kind: 'insert'; readonly head: Groups; readonly attributes: BlockText[] };

function closeOpen(open: Open): Entity | null {
  const { head } = open;
  if (open.kind === 'polyline') {
    const flags = numberAt(head, 70);
    if (flags & (polyline.mesh | polyline.polyface)) return null;
    const isClosed = (flags & polyline.closed) !== 0;
    return {
      ...commonOf(head, (flags & polyline.is3d) === 0),
      kind: 'path',
      curves: [{ kind: 'polyline', vertices: open.vertices, isClosed }],
      isClosed,
    };
  }
  const count = (code: number) => Math.min(10_000, Math.max(1, Math.floor(numberAt(head, code, 1)) || 1));
  const [sx, sy] = [numberAt(head, 41, 1), numberAt(head, 42, 1)];
  return {
    ...commonOf(head, true),
    kind: 'insert',
    block: unescapeCharacters(textAt(head, 2) ?? '')
      .trim()
      .toLowerCase(),
    at: [numberAt(head, 10), numberAt(head, 20)],
    scale: [sx, sy],
    rotation: numberAt(head, 50),
    columns: count(70),
    rows: count(71),
    spacing: [numberAt(head, 44), numberAt(head, 45)],
    attributes: open.attributes,
  };
}

/** Collects the entities of a block or of the drawing. */
class Collector {
  readonly entities: Entity[] = [];
  #open: Open | null = null;

  constructor(readonly unread: Map<string, number>) {}

  add(groups: Groups): void {
    if (this.#open?.kind === 'polyline' && groups.type === 'VERTEX') {
      const flags = numberAt(groups, 70);
      if (flags & splineControl) return;
      const bulge = numberAt(groups, 42) || 0;
      this.#open.vertices.push({ x: numberAt(groups, 10), y: numberAt(groups, 20), bulge });
      return;
    }
    if (this.#open?.kind === 'insert' && groups.type === 'ATTRIB') {
      const tag = unescapeCharacters(textAt(groups, 2) ?? '').trim();
      this.#open.attributes.push({ tag, text: plainText(textAt(groups, 1) ?? '') });
      return;
    }
    this.end();
    // Paper space holds the sheet's frame, not the land.
    if (numberAt(groups, 67) === 1) return;
    if (groups.type === 'POLYLINE') this.#open = { kind: 'polyline', head: groups, vertices: [] };
    else if (groups.type === 'INSERT') this.#open = { kind: 'insert', head: groups, attributes: [] };
    else {
      const entity = parseEntity(groups);
      if (entity) this.entities.push(entity);
      else if (!silent.has(groups.type))
        this.unread.set(groups.type, (this.unread.get(groups.type) ?? 0) + 1);
    }
  }

  end(): void {
    if (!this.#open) return;
    const entity = closeOpen(this.#open);
    if (entity) this.entities.push(entity);
    else this.unread.set('POLYLINE', (this.unread.get('POLYLINE') ?? 0) + 1);
    this.#open = null;
  }
}

/** The values that follow a header variable. */
function headerVariable(groups: Groups, name: string): string | null {
  const index = groups.values.findIndex((value, at) => groups.codes[at] === 9 && value.trim() === name);
  return index < 0 ? null : (groups.values[index + 1]?.trim() ?? null);
}

/** Reads sections, blocks and entities. A drawing of entities alone, without any header, is one too. */
export function readDrawing(text: string, file: string, doubts: IssueList, progress: Progress): Drawing {
  const reader = new GroupReader(text, progress);
  const unread = new Map<string, number>();
  const blocks = new Map<string, Block>();
  const comments: string[] = [];
  const main = new Collector(unread);
  let [version, insUnits]: [string | null, number | null] = [null, null];
  let section = '';
  let block: { readonly head: Groups; readonly collector: Collector } | null = null;
  const endBlock = () => {
    if (!block) return;
    block.collector.end();
    const name = unescapeCharacters(textAt(block.head, 2) ?? '')
      .trim()
      .toLowerCase();
    blocks.set(name, {
      base: [numberAt(block.head, 10), numberAt(block.head, 20)],
      entities: block.collector.entities,
      isExternal: (numberAt(block.head, 70) & 4) !== 0,
    });
    block = null;
  };
  for (const groups of entitiesOf(reader, (comment) => comments.length < 100 && comments.push(comment))) {
    if (groups.type === 'SECTION') {
      section = (textAt(groups, 2) ?? '').trim().toUpperCase();
      if (section !== 'HEADER') continue;
      version = headerVariable(groups, '$ACADVER');
      const units = headerVariable(groups, '$INSUNITS');
      insUnits = units === null ? null : Number.parseInt(units, 10) || 0;
    } else if (section === 'BLOCKS') {
      if (groups.type === 'BLOCK') {
        endBlock();
        block = { head: groups, collector: new Collector(unread) };
      } else if (groups.type === 'ENDBLK' || groups.type === 'ENDSEC') endBlock();
      else block?.collector.add(groups);
    } else if (section === 'ENTITIES') main.add(groups);
  }
  main.end();
  if (reader.faults > 0) {
    doubts.add('warning', 'dxf-bad-groups', { file, line: reader.firstFault }, { count: reader.faults });
  }
  if (unread.size > 0) {
    const types = [...unread].map(([type, count]) => `${type.slice(0, 30)}×${count}`).slice(0, 12);
    doubts.add('info', 'dxf-unread-types', { file }, { types: types.join('、') });
  }
  return { version, insUnits, comments, blocks, entities: main.entities, hasUnread: unread.size > 0 };
}
