import type { ClockReading } from '@/domain/clock';
import type { FactId } from '@/domain/ids';
import type { Attributes } from '@/domain/imported-feature';
import { authoritativeParcel, parcelStateAt } from '@/domain/lifecycle';
import type { GeometryQuality, Parcel, Park } from '@/domain/park';
import { isIllustrative } from '@/domain/provenance';
import { message } from '@/messages/message';
import { schematicCaution } from './caution';
import type { ExportThing } from './park-things';

const qualityWords: Readonly<Record<GeometryQuality, string>> = {
  surveyed: '实测',
  digitised: '数字化',
  schematic: '示意',
};

/** Columns of the trade: written in Chinese, whatever the language of the page. */
function stageColumns(park: Park, parcel: Parcel, clock: ClockReading): Attributes {
  const record = authoritativeParcel(park, parcel);
  const { stage, event, evidence } = parcelStateAt(record, clock);
  const basis = {
    verified: '有据可查',
    illustrative: '示例，非实际',
    planned: '计划',
    overdueUnverified: '逾期未核实',
    none: '无依据',
  }[evidence];
  const proof = event?.evidence;
  const document =
    proof?.type === 'document'
      ? `${proof.title}${proof.number ? `（${proof.number}）` : ''} ${proof.date}`
      : proof?.type === 'fact'
        ? `规划条目 ${proof.factId}`
        : '';
  return {
    出让阶段: message('zh-CN', `panels.stage.${stage}`),
    阶段依据: [basis, event?.date ?? '', document].filter((text) => text !== '').join(' '),
  };
}

function factsOf({ kind, thing }: ExportThing): readonly FactId[] {
  if (kind === 'zone') {
    const { landAreaFact, floorSpaceFact, residentFact } = thing;
    return [landAreaFact, floorSpaceFact, residentFact].filter((id) => id !== null);
  }
  return kind === 'parcel' ? thing.facts : [];
}

function citationText(park: Park, ids: readonly FactId[]): string {
  return ids
    .map((id) => {
      const fact = park.facts.get(id);
      const document = park.documents.find((one) => one.id === fact?.documentId);
      return fact ? `${document?.number ?? fact.documentId} ${fact.section} ${id}` : String(id);
    })
    .join('；');
}

/**
 * Where a thing comes from and what it is worth, for every format: dataset, source, 示例, accuracy, day, stage with its
 * basis, citations, and the sentence every picture carries (standards 7; truth rules 5, 6, 8).
 * @param pictureLine 审图号, or 内部工作用图
 */
export function provenanceColumns(
  park: Park,
  one: ExportThing,
  clock: ClockReading,
  pictureLine: string,
): Attributes {
  const { kind, thing } = one;
  const outline = kind === 'zone' ? thing.outline : undefined;
  const dataset = park.datasets.find(({ id }) => id === thing.dataset);
  const shapeFrom = outline ? park.datasets.find(({ id }) => id === outline.dataset) : undefined;
  return {
    数据集: dataset?.title.zh ?? String(thing.dataset),
    来源: [dataset?.source.zh, shapeFrom ? `范围线：${shapeFrom.title.zh}` : ''].filter(Boolean).join('；'),
    示例: isIllustrative(thing) ? '示例' : '否',
    几何精度: qualityWords[thing.geometryQuality],
    量算说明: thing.geometryQuality === 'schematic' ? schematicCaution : '',
    截至日期: clock.asOf,
    口径: message('zh-CN', `shell.basis.${clock.basis}`),
    ...(kind === 'parcel' ? stageColumns(park, thing, clock) : {}),
    引用: citationText(park, factsOf(one)),
    用图说明: `${pictureLine}；内部资料；不作为划界依据`,
  };
}
