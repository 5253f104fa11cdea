import type { IssueList } from '../issue-list';
import type { Progress } from '../raw';
import type { AsciiText } from '../text/ascii-text';
import { ByteRow } from './byte-row';
import { stride } from './file-rows';
import type { HeaderLine } from './header';
import { LineTexts } from './line-texts';
import { afterLineEnd } from './lines';
import type { ParcelRows } from './parcel-rows';
import { TxtParser } from './txt-parser';

export interface ParsedTxt {
  readonly header: readonly HeaderLine[];
  readonly parcels: readonly ParcelRows[];
  readonly dialect: string;
}

/** Goes once through the text. @throws {ReadRefusal} `too-many-features`, `too-many-vertices` */
export function parseTxt(text: AsciiText, issues: IssueList, progress: Progress): ParsedTxt {
  const { bytes } = text;
  const parser = new TxtParser(issues, bytes);
  const row = new ByteRow(bytes);
  const lines = new LineTexts(text);
  let start = 0;
  let reported = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    if (number - reported >= stride) {
      progress(start, bytes.length);
      reported = number;
    }
    if (row.read(start, parser.hasMarks)) {
      const rows = parser.row(row, number);
      if (rows) {
        const more = row.follow(rows, number, stride);
        parser.added(more);
        number += more;
      }
      start = afterLineEnd(bytes, row.end);
    } else {
      parser.line(lines.line(start), number);
      start = lines.next;
    }
  }
  return { dialect: parser.finish(), header: parser.header, parcels: parser.parcels };
}
