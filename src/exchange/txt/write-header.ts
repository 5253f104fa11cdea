import type { ExportDocument, ExportFeature } from '../raw';
import { attributeSection, coordinateSection } from './header';
import type { TxtOptions } from './options';
import { sharedText } from './write-attributes';
import type { SystemWords } from './write-system';

/** Who made the data, and when. */
interface Origin {
  readonly 数据产生单位: string;
  readonly 数据产生日期: string;
}

const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();

/** What all parcels say of their origin; else what the person says, and the day of the export. */
export function originOf(
  features: readonly ExportFeature[],
  document: ExportDocument,
  { producer }: TxtOptions,
): Origin {
  const shared = (key: keyof Origin) => oneLine(sharedText(features, key));
  return {
    数据产生单位: oneLine(producer) || shared('数据产生单位'),
    数据产生日期: shared('数据产生日期') || document.date,
  };
}

/** Whether the header says what all parcels say under this key. */
export function isInHeader(origin: Origin, features: readonly ExportFeature[], key: string): boolean {
  const value = oneLine(sharedText(features, key));
  return value !== '' && Object.entries(origin).some(([name, said]) => name === key && said === value);
}

/** The section before the parcels. Source: planning standards 3.1. */
export function headerLines(origin: Origin, system: SystemWords): readonly string[] {
  return [
    `[${attributeSection}]`,
    '格式版本号=1.01版本',
    `数据产生单位=${origin.数据产生单位}`,
    `数据产生日期=${origin.数据产生日期}`,
    `坐标系=${system.system}`,
    `几度分带=${system.degreesPerZone}`,
    '投影类型=高斯克吕格',
    '计量单位=米',
    `带号=${system.zone}`,
    ...(system.centralMeridian === '' ? [] : [`中央经线=${system.centralMeridian}`]),
    '精度=0.001',
    '转换参数=0,0,0,0,0,0,0',
    `[${coordinateSection}]`,
  ];
}
