import type { Bilingual } from '@/domain/bilingual';

interface LandUseSymbol {
  readonly name: Bilingual;
  /** exact in print (planning standards 5.2, palette A) */
  readonly print: string;
  /** softened on screen */
  readonly light: string;
  readonly night: string;
}

/** Land use by the 2023 national classification (planning standards 5.1), in the order of the codes. */
export const landUseSymbols: Readonly<Record<string, LandUseSymbol>> = {
  '0701': {
    name: { zh: '城镇住宅用地', en: 'Urban housing' },
    print: '#FFFF2D',
    light: '#F1E27A',
    night: '#A79A3C',
  },
  '0702': {
    name: { zh: '城镇社区服务设施用地', en: 'Community services' },
    print: '#FFFF2D',
    light: '#EFD98C',
    night: '#9C8A45',
  },
  '0801': {
    name: { zh: '机关团体用地', en: 'Government and organisations' },
    print: '#FF00FF',
    light: '#DE8FD6',
    night: '#8E4A88',
  },
  '0802': { name: { zh: '科研用地', en: 'Research' }, print: '#E6005C', light: '#DE84A3', night: '#A84A6C' },
  '0803': { name: { zh: '文化用地', en: 'Culture' }, print: '#FF7F00', light: '#E9AE74', night: '#A8703A' },
  '0804': { name: { zh: '教育用地', en: 'Education' }, print: '#FF85C9', light: '#EBAFD0', night: '#9A5D80' },
  '0805': { name: { zh: '体育用地', en: 'Sport' }, print: '#00A57C', light: '#82C4AD', night: '#3C8069' },
  '0806': {
    name: { zh: '医疗卫生用地', en: 'Health' },
    print: '#FF7F7E',
    light: '#EDA9A4',
    night: '#985B58',
  },
  '0901': {
    name: { zh: '商业用地', en: 'Commercial' },
    print: '#FF0000',
    light: '#E38B7C',
    night: '#A34B3E',
  },
  '0902': {
    name: { zh: '商务金融用地', en: 'Business and finance' },
    print: '#C00000',
    light: '#CF7A70',
    night: '#8F3E37',
  },
  '1001': { name: { zh: '工业用地', en: 'Industry' }, print: '#BB9674', light: '#CDB197', night: '#7F674F' },
  '100101': {
    name: { zh: '一类工业用地', en: 'Industry, class 1' },
    print: '#D2B89F',
    light: '#D8C1AB',
    night: '#8F765E',
  },
  '100102': {
    name: { zh: '二类工业用地', en: 'Industry, class 2' },
    print: '#BB9674',
    light: '#C3A385',
    night: '#755D46',
  },
  '100103': {
    name: { zh: '三类工业用地', en: 'Industry, class 3' },
    print: '#9E7450',
    light: '#A8835F',
    night: '#5F4933',
  },
  '1101': {
    name: { zh: '物流仓储用地', en: 'Logistics' },
    print: '#8761D3',
    light: '#B5A0DB',
    night: '#6A53A0',
  },
  '1201': { name: { zh: '铁路用地', en: 'Railway' }, print: '#B7B7B7', light: '#C9C9C6', night: '#45525C' },
  '1207': {
    name: { zh: '城镇村道路用地', en: 'Streets' },
    print: '#A3A3A3',
    light: '#E9E6DF',
    night: '#22374A',
  },
  '1208': {
    name: { zh: '交通场站用地', en: 'Stations and parking' },
    print: '#D9D9D9',
    light: '#D3D3CF',
    night: '#41535F',
  },
  '13': {
    name: { zh: '公用设施用地', en: 'Utilities' },
    print: '#006380',
    light: '#7FA9B7',
    night: '#2C6070',
  },
  '1401': { name: { zh: '公园绿地', en: 'Park' }, print: '#00FF00', light: '#B7D9A0', night: '#2F5F45' },
  '1402': {
    name: { zh: '防护绿地', en: 'Protective green' },
    print: '#148D4A',
    light: '#A6CBA1',
    night: '#2A5541',
  },
  '1403': { name: { zh: '广场用地', en: 'Square' }, print: '#ACFFCF', light: '#DCEAD0', night: '#3B6157' },
  '16': {
    name: { zh: '留白用地', en: 'Reserved (white) land' },
    print: '#FFFFFF',
    light: '#FAF8F2',
    night: '#2B3D4C',
  },
  '1701': { name: { zh: '河流水面', en: 'River' }, print: '#338EC0', light: '#B5D5E2', night: '#12405F' },
  '1702': { name: { zh: '湖泊水面', en: 'Lake' }, print: '#338EC0', light: '#B5D5E2', night: '#12405F' },
  '1703': { name: { zh: '水库水面', en: 'Reservoir' }, print: '#338EC0', light: '#B5D5E2', night: '#12405F' },
  '1704': { name: { zh: '坑塘水面', en: 'Pond' }, print: '#338EC0', light: '#B9D8E4', night: '#134260' },
  '1705': { name: { zh: '沟渠', en: 'Channel' }, print: '#9ABCE2', light: '#BFD9E6', night: '#14435F' },
};

export const unknownLandUse: LandUseSymbol = {
  name: { zh: '规划未载明', en: 'Not stated in the plan' },
  print: '#EEEEEE',
  light: '#E4E1DA',
  night: '#33444F',
};

/** The code a use goes by: its own, or that of its nearest class with a name: 100102 → 1001 → 10. */
export function namedLandUse(code: string | null): string | null {
  for (let digits = code ?? ''; digits.length >= 2; digits = digits.slice(0, -2)) {
    if (landUseSymbols[digits]) return digits;
  }
  return null;
}

/** Symbol of a code, falling back to its parent class. */
export function landUseSymbol(code: string | null): LandUseSymbol {
  return landUseSymbols[namedLandUse(code) ?? ''] ?? unknownLandUse;
}
