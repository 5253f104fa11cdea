import type { IssueList } from '../issue-list';
import type { ParcelLine } from './parcel-line';

/** What was met on the way through a file. */
export interface Signs {
  readonly hasAttributeMark: boolean;
  readonly hasCoordinateMark: boolean;
  readonly hasParcelLine: boolean;
  readonly hasParcelColumn: boolean;
  readonly hasSixColumns: boolean;
  readonly hasFieldList: boolean;
  /** what the parcel lines say; undefined: a parcel without one */
  readonly heads: readonly (ParcelLine['dialect'] | undefined)[];
  /** where parcels begin; null: nowhere */
  readonly firstLine: number | null;
}

/** The dialect by standards 3.2; missing marks are told. */
export function dialectOf(signs: Signs, issues: IssueList): string {
  const isTable = signs.hasAttributeMark || signs.hasCoordinateMark || signs.hasParcelLine;
  if (!isTable) return signs.hasParcelColumn ? '省标' : '简单坐标';
  const where = signs.firstLine === null ? {} : { line: signs.firstLine };
  if (!signs.hasAttributeMark) issues.add('warning', 'txt-attribute-mark-missing');
  if (!signs.hasCoordinateMark) issues.add('warning', 'txt-coordinate-mark-missing', where);
  if (signs.heads.includes('报省部标')) return '报省部标';
  if (signs.hasFieldList || signs.heads.includes('扩展')) return '扩展';
  return signs.hasSixColumns ? '部备案' : '部标';
}
