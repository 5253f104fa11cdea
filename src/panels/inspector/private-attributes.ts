import type { ColumnRole } from '@/domain/column-role';
import { roleOfColumn } from '@/exchange/fields/synonyms';

const privateRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  ...(['longitude', 'latitude', 'north', 'east', 'x', 'y', 'wkt'] as const),
  ...(['buyer', 'price', 'creditCode'] as const),
]);

/** Owners, people and money under the many titles no column of the trade has one name for. */
const privateWords = [
  '权利人|权属人|使用权人|产权人|所有权人|业主|受让|竞得|股东|法人|法定代表|负责人|联系人|身份证|证件号|电话|手机|邮箱',
  '价款|单价|总价|地价|租金|押金|资本|资产|投资|产值|营收|营业额|收入|税|利润|利税|贷款|抵押|融资|负债|金额|[万亿(（]元',
  'owner|buyer|holder|shareholder|contact|phone|mobile|e-?mail|price|capital|revenue|turnover|income|profit|invest|(?<![a-z])(?:rent|tax|loan)(?![a-z])',
].join('|');
const privateTitle = new RegExp(privateWords, 'i');

/** What 公开模式 does not show of a file: places to the millimetre, owners and firm finance (standards 7.4). */
export function isPrivateAttribute(title: string): boolean {
  return privateRoles.has(roleOfColumn(title)) || privateTitle.test(title);
}
