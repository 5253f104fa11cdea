/** What an office may ask for. Source: planning standards 3.5. */
export interface TxtOptions {
  readonly dialect: '部标' | '省标';
  /** GBK is refused when it lacks a character of the text */
  readonly encoding: 'gbk' | 'utf-8';
  /** the zone before the easting, 40 567 500 */
  readonly zonePrefix: boolean;
  readonly order: 'northFirst' | 'eastFirst';
  /** J1, or 1 */
  readonly letterJ: boolean;
  /** whether the first point of a ring is repeated at its end */
  readonly closingRows: boolean;
  readonly areaUnit: 'hectare' | 'squareMetre' | 'mu';
  readonly onePerParcel: boolean;
  readonly lineEnd: '\r\n' | '\n';
  /** 数据产生单位 */
  readonly producer: string;
}

export const defaultTxtOptions: TxtOptions = {
  dialect: '部标',
  encoding: 'gbk',
  zonePrefix: true,
  order: 'northFirst',
  letterJ: true,
  closingRows: true,
  areaUnit: 'hectare',
  onePerParcel: false,
  lineEnd: '\r\n',
  producer: '',
};
