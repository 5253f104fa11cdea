import type { IssueList } from '../issue-list';
import { Tally } from '../limits';
import { systemWordsIn } from '../place/system-words';
import { dialectOf } from './dialect';
import { FileRows } from './file-rows';
import { attributeSection, coordinateSection, type HeaderLine, headerLine, sectionMark } from './header';
import { fieldList, isParcelLineWithoutMark, type ParcelLine, parcelLine } from './parcel-line';
import { type OpenParcel, type ParcelRows, parcelRows } from './parcel-rows';
import { type PointRow, pointRow } from './row';

/** Blanks, and what lies below them: some old programs end a file with ^Z or zeros. */
function isBlank(line: string): boolean {
  for (const character of line) if (character > ' ' && character.trim() !== '') return false;
  return true;
}

/** Sorts the lines of one file: which is a header, which a parcel, which a point. Never stops at a fault. */
export class TxtParser {
  readonly header: HeaderLine[] = [];
  readonly #rows: FileRows;
  readonly #parcels: OpenParcel[] = [];
  readonly #issues: IssueList;
  readonly #tally = new Tally();
  #section: string | null = null;
  #list: ReturnType<typeof fieldList> = null;
  #current: OpenParcel | null = null;
  #rings = new Set<string>();
  #isRejecting = false;
  #afterBlank = false;
  #sawText = false;
  #firstLine: number | null = null;
  #hasAttributeMark = false;
  #hasCoordinateMark = false;
  #hasParcelLine = false;
  #hasParcelColumn = false;
  #hasSixColumns = false;

  constructor(issues: IssueList, bytes: Uint8Array) {
    this.#issues = issues;
    this.#rows = new FileRows(bytes);
  }

  /** Whether the file has section marks or parcel lines so far. */
  get hasMarks(): boolean {
    return this.#hasCoordinateMark || this.#hasParcelLine;
  }

  /** A line that certainly is a point. @returns where rows of the same ring may be added; null: nowhere */
  row(row: PointRow, number: number): FileRows | null {
    if (!this.#isRejecting) this.#take(row, number);
    this.#afterBlank = false;
    this.#sawText = true;
    return this.#isRejecting ? null : this.#rows;
  }

  /** So many rows have been added behind the last one: same ring, same parcel, no line between. */
  added(rows: number): void {
    this.#tally.addVertices(rows);
  }

  /** Any other line. */
  line(line: string, number: number): void {
    if (isBlank(line)) {
      this.#afterBlank = true;
      return;
    }
    this.#sort(line, number);
    this.#afterBlank = false;
    this.#sawText = true;
  }

  #sort(line: string, number: number): void {
    const start = line.trimStart()[0] ?? '';
    if ('[［【'.includes(start)) {
      const mark = sectionMark(line);
      if (mark !== null) {
        this.#enter(mark);
        return;
      }
      const list = fieldList(line);
      if (list) {
        this.#list = list;
        return;
      }
    }
    if (this.#section !== coordinateSection) {
      const said = headerLine(line, this.#section ?? attributeSection);
      // A comma before the equals sign: a parcel line whose name holds one.
      if (said && !said.key.includes(',')) {
        this.header.push({ ...said, line: number });
        return;
      }
    }
    if (line.includes('@') || line.includes('＠')) {
      const head = parcelLine(line, number, this.#list);
      if (head) {
        this.#begin(head);
        return;
      }
    }
    this.#point(line, number);
  }

  #enter(mark: string): void {
    this.#section = mark;
    if (mark === attributeSection) this.#hasAttributeMark = true;
    if (mark === coordinateSection) this.#hasCoordinateMark = true;
    this.#current = null;
    this.#isRejecting = false;
  }

  #open(head: ParcelLine | null, number: string | null): OpenParcel {
    this.#tally.addFeature();
    const [ordinal, from] = [this.#parcels.length + 1, this.#rows.length];
    const parcel: OpenParcel = { head, number, ordinal, from, runs: [], breaks: [] };
    this.#parcels.push(parcel);
    this.#rings = new Set();
    this.#current = parcel;
    return parcel;
  }

  #begin(head: ParcelLine): void {
    this.#section = coordinateSection;
    this.#hasParcelLine = true;
    this.#isRejecting = false;
    this.#firstLine ??= head.line;
    this.#open(head, null);
  }

  #point(line: string, number: number): void {
    const row = pointRow(line, this.hasMarks);
    if (!row) this.#unreadable(line, number);
    else if (!this.#isRejecting) this.#take(row, number);
  }

  #take(row: PointRow, number: number): void {
    this.#firstLine ??= number;
    const parcel = this.#parcelOf(row, number);
    const known = this.#rows.length - parcel.from;
    if (this.#afterBlank && row.ring === null && known > 0) parcel.breaks.push(known);
    if (known === 0 || parcel.runs[parcel.runs.length - 1]?.ring !== row.ring) {
      parcel.runs.push({ ring: row.ring, from: known });
      if (row.ring !== null) this.#rings.add(row.ring);
    }
    this.#tally.addVertices(1);
    if (row.parcel !== null) this.#hasParcelColumn = true;
    else if (row.columns === 6) this.#hasSixColumns = true;
    this.#rows.add(row, number);
  }

  #parcelOf(row: PointRow, number: number): OpenParcel {
    const current = this.#current;
    if (!current) {
      if (this.hasMarks) {
        this.#issues.add('warning', 'txt-parcel-line-missing', { line: number }, { line: number });
      }
      return this.#open(null, row.parcel);
    }
    if (current.head) return current;
    if (row.parcel !== current.number) return this.#open(null, row.parcel);
    const isNext = this.#afterBlank && row.ring !== null && this.#rings.has(row.ring);
    return isNext && this.#isClosed(current) ? this.#open(null, row.parcel) : current;
  }

  /** Whether the ring being read has come back to where it began. */
  #isClosed({ from, runs }: OpenParcel): boolean {
    const ring = runs[runs.length - 1]?.ring;
    const first = runs.find((run) => run.ring === ring)?.from ?? 0;
    return this.#rows.length - from > 3 && this.#rows.isLastAt(from + first);
  }

  #unreadable(line: string, number: number): void {
    const isTable = this.hasMarks;
    const words = line.trim().slice(0, 60);
    // Texts without sections say their system in a banner or a remark, if anywhere.
    const system = isTable ? null : systemWordsIn(words);
    if (system !== null) this.header.push({ section: attributeSection, key: '坐标系', value: system });
    if (isTable && isParcelLineWithoutMark(line)) {
      this.#isRejecting = true;
      this.#current = null;
      this.#issues.add('error', 'txt-parcel-mark-missing', { line: number }, { line: number });
    } else if (!this.#sawText) {
      this.#issues.add('info', 'txt-banner', { line: number }, { line: number, words });
    } else {
      this.#issues.add('warning', 'txt-line-unreadable', { line: number }, { line: number, words });
    }
  }

  get parcels(): readonly ParcelRows[] {
    return this.#parcels.map((parcel, index) =>
      parcelRows(parcel, this.#parcels[index + 1]?.from ?? this.#rows.length, this.#rows),
    );
  }

  /** @returns the dialect by standards 3.2; says which marks are missing */
  finish(): string {
    return dialectOf(
      {
        hasAttributeMark: this.#hasAttributeMark,
        hasCoordinateMark: this.#hasCoordinateMark,
        hasParcelLine: this.#hasParcelLine,
        hasParcelColumn: this.#hasParcelColumn,
        hasSixColumns: this.#hasSixColumns,
        hasFieldList: this.#list !== null,
        heads: this.#parcels.map(({ head }) => head?.dialect),
        firstLine: this.#firstLine,
      },
      this.#issues,
    );
  }
}
