import type { Bilingual } from '@/domain/bilingual';
import { boundaryPointTable } from '@/domain/boundary-point-table';
import type { DatasetId } from '@/domain/ids';
import { type BalanceTable, landUseBalance } from '@/domain/land-use-balance';
import type { Park } from '@/domain/park';
import { loadProjection } from '@/geodesy/projection';
import { message } from '@/messages/message';
import { systemName } from '@/messages/survey/system-name';
import { documentOf } from '../document';
import type { ExportDocument } from '../raw';
import { refuse } from '../refusal';
import { boundarySheet } from '../tables/write-boundary-points';
import { type BalanceOptions, balanceSheet } from '../tables/write-land-use-balance';
import type { Sheet } from '../tables/write-workbook';
import { schematicCaution } from './caution';
import { type ParkExportContext, parkExportInSteps } from './features';
import { isPublic } from './kinds';
import type { ExportThing } from './park-things';
import type { ExportWish } from './write-features';

/** A paper of more rows is a book: nobody prints it by mistake. */
const mostPrintedRows = 6_000;

/** 界址点成果表 of everything in a document, one sheet per parcel, each with what has to stand on that one. */
export function boundarySheets(document: ExportDocument, system: ExportWish['system']): readonly Sheet[] {
  const name = systemName(system === 'own' ? 'EPSG:4549' : system).zh;
  return document.features.map((feature) => {
    const { attributes } = feature;
    const notes = [
      ...(attributes.示例 === '示例' ? ['示例数据，非实际地块'] : []),
      ...(attributes.几何精度 === '示意' ? [schematicCaution] : []),
      `来源：${attributes.来源}；截至 ${attributes.截至日期}；${attributes.用图说明}`,
    ];
    return boundarySheet(boundaryPointTable(feature), { systemName: name, notes });
  });
}

const squareMetres = (value: number) =>
  Number.isFinite(value) ? `${Math.abs(value).toFixed(2)} 平方米` : '面积无法求出';
const namesListed = 20;

/** Gaps and overlaps above 1 m² (planning standards 5.3); the clipper comes only when a table is made. */
async function coverageNotes(park: Park, dataset: DatasetId): Promise<readonly string[]> {
  const [{ landCoverage }, projection] = await Promise.all([
    import('@/domain/land-coverage'),
    loadProjection(),
  ]);
  const { gaps, isChecked, overlaps } = landCoverage(park, dataset, projection);
  if (!isChecked) return ['地块过多，未核查缝隙与重叠'];
  const zoneName = (id: string) => park.zones.find((zone) => String(zone.id) === id)?.name.zh ?? id;
  const lines = [
    ...gaps.map(({ areaSqm, zoneId }) =>
      areaSqm < 0
        ? `超出范围：${zoneName(zoneId)} ${squareMetres(areaSqm)}`
        : `缝隙：${zoneName(zoneId)} ${squareMetres(areaSqm)}`,
    ),
    ...overlaps.map(({ areaSqm, names: [a, b] }) => `重叠：${a} 与 ${b} ${squareMetres(areaSqm)}`),
  ];
  if (lines.length === 0) return ['缝隙与重叠：无（大于 1 平方米的）'];
  const more = lines.length - namesListed;
  return [...lines.slice(0, namesListed), ...(more > 0 ? [`另有 ${more} 处缝隙或重叠未列出`] : [])];
}

/** What the areas are, and which of the pieces on the map have none and so are missing from the sums. */
function areaNotes(park: Park, dataset: DatasetId): readonly string[] {
  const without = park.parcels.filter((parcel) => parcel.dataset === dataset && parcel.siteAreaSqm === null);
  return [
    `面积为 ${systemName('EPSG:4549').zh} 平面面积`,
    ...(without.length > 0 ? [`未计入：${without.length} 宗地块没有面积`] : []),
  ];
}

export interface BalancePaper {
  /** of the dataset */
  readonly name: Bilingual;
  readonly table: BalanceTable;
  readonly options: BalanceOptions;
}

/** 用地平衡表 of every dataset that draws land, each for itself and never added up. */
export async function balancePapers(context: ParkExportContext): Promise<readonly BalancePaper[]> {
  const { park, clock, pictureLine, publicMode } = context;
  const nature = (id: string) => park.datasets.find((one) => String(one.id) === id)?.nature;
  const { tables } = landUseBalance(park, null, clock);
  const given = tables.filter((table) => !publicMode || nature(String(table.dataset)) !== 'user');
  if (given.length === 0) refuse('export-nothing-here');
  return Promise.all(
    given.map(async (table): Promise<BalancePaper> => {
      const dataset = park.datasets.find(({ id }) => id === table.dataset);
      const name = dataset?.title ?? { zh: String(table.dataset), en: String(table.dataset) };
      const notes = [
        ...(await coverageNotes(park, table.dataset)),
        ...areaNotes(park, table.dataset),
        ...(table.illustrative ? ['示例数据，不计入规划数字'] : []),
        ...(dataset?.nature === 'user' ? [] : [schematicCaution]),
        `来源：${dataset?.source.zh ?? name.zh}；截至 ${clock.asOf}（${message('zh-CN', `shell.basis.${clock.basis}`)}）；${pictureLine}；内部资料；不作为划界依据`,
      ];
      const subtitle = `${message('zh-CN', 'shell.product.name')} · ${name.zh}`;
      return { name, table, options: { subtitle, notes } };
    }),
  );
}

/**
 * The two papers of the trade as sheets, for the printer: the same rows, notes and figures as in the workbooks.
 * @throws {ReadRefusal} `export-public`, `export-nothing-here`, `export-print-too-long`
 */
export async function tradeSheets(
  things: readonly ExportThing[],
  wish: ExportWish,
  context: ParkExportContext,
): Promise<readonly Sheet[]> {
  if (context.publicMode && !isPublic(wish.kind)) refuse('export-public');
  if (wish.kind === 'balance') {
    const papers = await balancePapers(context);
    return papers.map(({ options, table }) => balanceSheet(table, options));
  }
  const taken = things.filter(({ kind }) => kind === 'parcel' || kind === 'zone');
  const { features } = await parkExportInSteps(taken, context);
  if (features.length === 0) refuse('export-nothing-here');
  const document = await documentOf(features, {
    title: wish.title,
    format: 'xlsx',
    system: wish.system === 'own' ? null : wish.system,
    date: context.clock.today,
  });
  const sheets = boundarySheets(document, wish.system);
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return rows > mostPrintedRows
    ? refuse('export-print-too-long', {}, { rows, limit: mostPrintedRows })
    : sheets;
}
