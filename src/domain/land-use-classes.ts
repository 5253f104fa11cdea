import type { Bilingual } from './bilingual';

/**
 * How a class counts in the balance: `urban` 城镇建设用地 · `regional` 区域基础设施 (railways, highways, ports), which is
 * built on without being urban · `open` 非建设用地 · `notStated` where the source names no use.
 */
export type LandUseGroup = 'urban' | 'regional' | 'open' | 'notStated';

/** First-level classes of the 2023 national classification a park can meet (planning standards 5.1). */
export const landUseClasses: Readonly<
  Record<string, { readonly name: Bilingual; readonly group: LandUseGroup }>
> = {
  '01': { name: { zh: '耕地', en: 'Cropland' }, group: 'open' },
  '02': { name: { zh: '园地', en: 'Orchards' }, group: 'open' },
  '03': { name: { zh: '林地', en: 'Woodland' }, group: 'open' },
  '04': { name: { zh: '草地', en: 'Grassland' }, group: 'open' },
  '05': { name: { zh: '湿地', en: 'Wetland' }, group: 'open' },
  '06': { name: { zh: '农业设施建设用地', en: 'Farm facilities' }, group: 'open' },
  '07': { name: { zh: '居住用地', en: 'Residential' }, group: 'urban' },
  '08': { name: { zh: '公共管理与公共服务用地', en: 'Public administration and services' }, group: 'urban' },
  '09': { name: { zh: '商业服务业用地', en: 'Commercial services' }, group: 'urban' },
  '10': { name: { zh: '工矿用地', en: 'Industry and mining' }, group: 'urban' },
  '11': { name: { zh: '仓储用地', en: 'Storage' }, group: 'urban' },
  '12': { name: { zh: '交通运输用地', en: 'Transport' }, group: 'urban' },
  '13': { name: { zh: '公用设施用地', en: 'Utilities' }, group: 'urban' },
  '14': { name: { zh: '绿地与开敞空间用地', en: 'Green and open space' }, group: 'urban' },
  '15': { name: { zh: '特殊用地', en: 'Special' }, group: 'urban' },
  '16': { name: { zh: '留白用地', en: 'Reserved (white) land' }, group: 'urban' },
  '17': { name: { zh: '陆地水域', en: 'Inland water' }, group: 'open' },
  '23': { name: { zh: '其他土地', en: 'Other land' }, group: 'open' },
};

/** Railways, highways, airports, ports, pipelines and urban rail are transport land outside the urban total. */
const regionalCodes = ['1201', '1202', '1203', '1204', '1205', '1206'];

export function landUseGroup(code: string | null): LandUseGroup {
  if (code === null) return 'notStated';
  if (regionalCodes.includes(code.slice(0, 4))) return 'regional';
  return landUseClasses[code.slice(0, 2)]?.group ?? 'open';
}
