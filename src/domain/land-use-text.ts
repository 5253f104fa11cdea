import { landUseClasses } from './land-use-classes';
import { isMissing } from './number-text';
import { foldText } from './unit-text';

/** Second-level names of the 2023 classification, and the third-level ones a park meets (planning standards 5.1). */
const names: Readonly<Record<string, string>> = {
  '0701': '城镇住宅用地',
  '070101': '一类城镇住宅用地',
  '070102': '二类城镇住宅用地',
  '070103': '三类城镇住宅用地',
  '0702': '城镇社区服务设施用地',
  '0801': '机关团体用地',
  '0802': '科研用地',
  '0803': '文化用地',
  '080301': '图书与展览用地',
  '080302': '文化活动用地',
  '0804': '教育用地',
  '080401': '高等教育用地',
  '080402': '中等职业教育用地',
  '080403': '中小学用地',
  '080404': '幼儿园用地',
  '080405': '其他教育用地',
  '0805': '体育用地',
  '0806': '医疗卫生用地',
  '0807': '社会福利用地',
  '0901': '商业用地',
  '090101': '零售商业用地',
  '090102': '批发市场用地',
  '090103': '餐饮用地',
  '090104': '旅馆用地',
  '090105': '公用设施营业网点用地',
  '0902': '商务金融用地',
  '0903': '娱乐用地',
  '0904': '其他商业服务业用地',
  '1001': '工业用地',
  '100101': '一类工业用地',
  '100102': '二类工业用地',
  '100103': '三类工业用地',
  '1002': '采矿用地',
  '1003': '盐田',
  '1101': '物流仓储用地',
  '110101': '一类物流仓储用地',
  '110102': '二类物流仓储用地',
  '110103': '三类物流仓储用地',
  '1102': '储备库用地',
  '1201': '铁路用地',
  '1202': '公路用地',
  '1203': '机场用地',
  '1204': '港口码头用地',
  '1205': '管道运输用地',
  '1206': '城市轨道交通用地',
  '1207': '城镇村道路用地',
  '1208': '交通场站用地',
  '120801': '对外交通场站用地',
  '120802': '公共交通场站用地',
  '120803': '社会停车场用地',
  '1301': '供水用地',
  '1302': '排水用地',
  '1303': '供电用地',
  '1304': '供燃气用地',
  '1305': '供热用地',
  '1306': '通信用地',
  '1307': '邮政用地',
  '1308': '广播电视设施用地',
  '1309': '环卫用地',
  '1310': '消防用地',
  '1311': '水工设施用地',
  '1312': '其他公用设施用地',
  '1401': '公园绿地',
  '1402': '防护绿地',
  '1403': '广场用地',
  '1501': '军事设施用地',
  '1502': '使领馆用地',
  '1503': '宗教用地',
  '1504': '文物古迹用地',
  '1505': '监教场所用地',
  '1506': '殡葬用地',
  '1507': '其他特殊用地',
  '1701': '河流水面',
  '1702': '湖泊水面',
  '1703': '水库水面',
  '1704': '坑塘水面',
  '1705': '沟渠',
  '2301': '空闲地',
};

/** @returns the Chinese name of a 2023 code; of its second-level class where the third level has none here; null: unknown */
export function landUseNameZh(code: string): string | null {
  return names[code] ?? landUseClasses[code]?.name.zh ?? names[code.slice(0, 4)] ?? null;
}

/** What people call uses besides their names. */
const otherNames: Readonly<Record<string, string>> = {
  道路用地: '1207',
  城市道路用地: '1207',
  城镇道路用地: '1207',
  停车场用地: '120803',
  绿地: '1401',
  商务用地: '0902',
  商服用地: '09',
  仓储用地: '11',
  物流用地: '1101',
  住宅用地: '0701',
  居住用地: '07',
  科研设计用地: '0802',
  研发用地: '0802',
  水域: '17',
  河流: '1701',
  行政办公用地: '0801',
  供应设施用地: '13',
};

/** GB 50137-2011 letters (planning standards 5.1, last column of the table). */
const letters: Readonly<Record<string, string>> = {
  ...{ R: '07', R1: '070101', R2: '070102', R3: '070103', R12: '0702', R22: '0702', R32: '0702' },
  ...{
    A: '08',
    A1: '0801',
    A2: '0803',
    A3: '0804',
    A31: '080401',
    A32: '080402',
    A33: '080403',
    A35: '0802',
  },
  ...{ A4: '0805', A5: '0806', A6: '0807', A7: '1504', A8: '1502', A9: '1503' },
  ...{ B: '09', B1: '0901', B2: '0902', B3: '0903', B4: '0901', B9: '0904' },
  ...{ M: '1001', M0: '100101', M1: '100101', M2: '100102', M3: '100103' },
  ...{ W: '1101', W1: '110101', W2: '110102', W3: '110103' },
  ...{ S1: '1207', S2: '1206', S3: '1208', S4: '1208', S41: '120802', S42: '120803' },
  ...{
    U: '13',
    U11: '1301',
    U12: '1303',
    U13: '1304',
    U14: '1305',
    U15: '1306',
    U21: '1302',
    U22: '1309',
    U31: '1310',
    U9: '1312',
  },
  ...{ G: '14', G1: '1401', G2: '1402', G3: '1403', H4: '1501', E1: '17', E9: '23' },
};

const nameOf = (name: string) => (/用地$/.test(name) ? [name, name.slice(0, -2)] : [name]);
const codeOfName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(names).flatMap(([code, name]) => nameOf(name).map((word) => [word, code] as const)),
  ...Object.entries(landUseClasses).flatMap(([code, { name }]) =>
    nameOf(name.zh).map((word) => [word, code] as const),
  ),
  ...Object.entries(otherNames).flatMap(([name, code]) => nameOf(name).map((word) => [word, code] as const)),
]);

export interface LandUseReading {
  /** 2023 code; null: missing, or not known */
  readonly code: string | null;
  /**
   * `unknown` the text is kept and shown as it is · `translated` from letters of GB 50137-2011 · `local` M0 has no national
   * code · `mixed` several uses, the first is main
   */
  readonly note: 'unknown' | 'translated' | 'local' | 'mixed' | null;
}

function isKnownCode(code: string): boolean {
  if (code.length === 2) return Object.hasOwn(landUseClasses, code);
  return Object.hasOwn(names, code) || (code.length === 6 && Object.hasOwn(names, code.slice(0, 4)));
}

function single(text: string): LandUseReading {
  const bare = text.replaceAll(/[()]/g, '');
  const digits = /^(\d{6}|\d{4}|\d{2})(?!\d)/.exec(bare)?.[1];
  if (digits !== undefined)
    return isKnownCode(digits) ? { code: digits, note: null } : { code: null, note: 'unknown' };
  const letter = /^([A-Z]\d{0,2})(?![A-Z\d])/.exec(bare.toUpperCase())?.[1];
  if (letter !== undefined) {
    // Third-level letters we have no line for belong to their second-level class.
    const code = letters[letter] ?? letters[letter.slice(0, 2)] ?? null;
    if (code === null) return { code: null, note: 'unknown' };
    return { code, note: letter === 'M0' ? 'local' : 'translated' };
  }
  if (/^(新型|创新型)(产业|工业)用地/.test(bare)) return { code: '100101', note: 'local' };
  const code = codeOfName.get(bare) ?? codeOfName.get(text.replace(/\(.*\)$/, '')) ?? null;
  return code === null ? { code: null, note: 'unknown' } : { code, note: null };
}

/**
 * Reads a use given by code or by name of the 2023 classification, or by letter of GB 50137. Codes of the land survey look
 * the same and mean something else: they must not be handed to this function.
 * Source: planning standards 5.1.
 */
export function readLandUse(text: string): LandUseReading {
  if (isMissing(text)) return { code: null, note: null };
  const folded = foldText(text);
  const whole = single(folded);
  if (whole.code !== null && !/[/+、]/.test(folded)) return whole;
  const parts = folded.split(/[/+、]/).filter((part) => part !== '');
  const [first] = parts;
  if (parts.length < 2 || first === undefined) return whole;
  const main = single(first);
  return main.code === null ? main : { code: main.code, note: 'mixed' };
}
