import { boundaryPointTable } from '@/domain/boundary-point-table';
import type { Issue } from '@/domain/issue';
import { landUseBalance } from '@/domain/land-use-balance';
import { message } from '@/messages/message';
import { systemName } from '@/messages/survey/system-name';
import { documentOf } from '../document';
import { exportDocument } from '../import';
import type { InputFile } from '../raw';
import { ReadRefusal, refuse } from '../refusal';
import { type ParkExportContext, parkExport } from './features';
import { type ExportKind, type ExportSystem, isPublic } from './kinds';
import type { ExportThing } from './park-things';
import { schematicCaution } from './provenance';

export interface ExportWish {
  readonly kind: ExportKind;
  readonly system: ExportSystem;
  /** of the format's writer */
  readonly options: Readonly<Record<string, unknown>>;
  readonly title: string;
}

/** Files ready to be saved, and what they do not hold, before anybody saves them. */
export interface MadeExport {
  readonly files: readonly InputFile[];
  readonly losses: readonly Issue[];
  readonly features: number;
  /** corners of all outlines, closing rows not counted */
  readonly vertices: number;
  readonly bytes: number;
}

/** The reason in words we have, of whatever was thrown; null: nobody thought of it. */
export const refusalOf = (failure: unknown): Issue | null =>
  failure instanceof ReadRefusal ? failure.issue : null;

function made(
  files: readonly InputFile[],
  losses: readonly Issue[],
  features: number,
  vertices: number,
): MadeExport {
  return {
    files,
    losses,
    features,
    vertices,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

/**
 * Writes things of the park as files. Nothing is saved: whoever asked looks at counts and losses first.
 * @throws {ReadRefusal} when the format cannot hold it at all: `export-nothing`, `txt-unencodable`, `export-public` …
 */
export async function makeExport(
  things: readonly ExportThing[],
  wish: ExportWish,
  context: ParkExportContext,
): Promise<MadeExport> {
  if (context.publicMode && !isPublic(wish.kind)) refuse('export-public');
  if (wish.kind === 'balance') return balance(wish, context);
  const taken =
    wish.kind === 'points' ? things.filter(({ kind }) => kind === 'parcel' || kind === 'zone') : things;
  const { features, losses } = parkExport(taken, context);
  if (features.length === 0) refuse('export-nothing-here');
  const format = wish.kind === 'points' ? 'xlsx' : wish.kind;
  const system = wish.system === 'own' ? null : wish.system;
  const date = context.clock.today;
  const document = await documentOf(features, { title: wish.title, format, system, date });
  const vertices = document.features.reduce(
    (sum, { parts }) => sum + parts.flat().reduce((corners, ring) => corners + ring.length, 0),
    0,
  );
  if (wish.kind !== 'points') {
    const written = await exportDocument(wish.kind, document, wish.options);
    return made(written.files, [...losses, ...written.losses], document.features.length, vertices);
  }
  const { writeBoundaryPoints } = await import('../tables/write-boundary-points');
  const notesOf = new Set(
    document.features.flatMap(({ name, attributes }) => [
      ...(attributes.示例 === '示例' ? [`示例数据：${name}`] : []),
      ...(attributes.几何精度 === '示意' ? [schematicCaution] : []),
      `来源：${attributes.来源}；截至 ${attributes.截至日期}；${attributes.用图说明}`,
    ]),
  );
  const file = writeBoundaryPoints(
    document.features.map(boundaryPointTable),
    { systemName: systemName(system ?? 'EPSG:4549').zh, notes: [...notesOf].slice(0, 12) },
    wish.title,
  );
  return made([file], losses, document.features.length, vertices);
}

/** 用地平衡表: one workbook per dataset that draws land, never added up. */
async function balance({ title }: ExportWish, context: ParkExportContext): Promise<MadeExport> {
  const { park, clock, pictureLine, publicMode } = context;
  const nature = (id: string) => park.datasets.find((one) => String(one.id) === id)?.nature;
  const { tables } = landUseBalance(park, null, clock);
  const given = tables.filter((table) => !publicMode || nature(String(table.dataset)) !== 'user');
  if (given.length === 0) refuse('export-nothing-here');
  const { writeLandUseBalance } = await import('../tables/write-land-use-balance');
  const files = given.map((table) => {
    const dataset = park.datasets.find(({ id }) => id === table.dataset);
    const name = dataset?.title.zh ?? String(table.dataset);
    return writeLandUseBalance(table, {
      subtitle: `${title} · ${name}`,
      notes: [
        ...(table.illustrative ? ['示例数据，不计入规划数字'] : []),
        ...(dataset?.nature === 'user' ? [] : [schematicCaution]),
        `来源：${dataset?.source.zh ?? name}；截至 ${clock.asOf}（${message('zh-CN', `shell.basis.${clock.basis}`)}）；${pictureLine}；不作为划界依据`,
      ],
    });
  });
  return made(
    files,
    [],
    given.reduce((sum, { rows }) => sum + rows.length, 0),
    0,
  );
}
