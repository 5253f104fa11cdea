import type { IssueList } from '../issue-list';
import { systemWordsIn } from '../place/system-words';
import { dialectOf } from './dialect';
import type { FileRows } from './file-rows';
import { attributeSection, coordinateSection, type HeaderLine, headerLine, sectionMark } from './header';
import { OpenParcels } from './open-parcels';
import { fieldList, isParcelLineWithoutMark, parcelLine } from './parcel-line';
import type { ParcelRows } from './parcel-rows';
import { type PointRow, pointRow } from './row';

/** Blanks, and what lies below them: some old programs end a file with ^Z or zeros. */
function isBlank(line: string): boolean {
  for (const character of line) if (character > ' ' && character.trim() !== '') return false;
  return true;
}

/** Sorts the lines of one file: which is a header, which a parcel, which a point. Never stops at a fault. */
export class TxtParser {
  readonly header: HeaderLine[] = [];
  readonly #parcels: OpenParcels;
  readonly #issues: IssueList;
  #section: string | null = null;
  #list: ReturnType<typeof fieldList> = null;
  #isRejecting = false;
  #afterBlank = false;
  #sawText = false;
  #hasAttributeMark = false;
  #hasCoordinateMark = false;
  #hasParcelLine = false;

  constructor(issues: IssueList, bytes: Uint8Array) {
    this.#issues = issues;
    this.#parcels = new OpenParcels(bytes);
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
    return this.#isRejecting ? null : this.#parcels.rows;
  }

  /** So many rows have been added behind the last one: same ring, same parcel, no line between. */
  added(rows: number): void {
    this.#parcels.added(rows);
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
        this.#section = coordinateSection;
        this.#hasParcelLine = true;
        this.#isRejecting = false;
        this.#parcels.begin(head);
        return;
      }
    }
    this.#point(line, number);
  }

  #enter(mark: string): void {
    this.#section = mark;
    if (mark === attributeSection) this.#hasAttributeMark = true;
    if (mark === coordinateSection) this.#hasCoordinateMark = true;
    this.#parcels.close();
    this.#isRejecting = false;
  }

  #point(line: string, number: number): void {
    const row = pointRow(line, this.hasMarks);
    if (!row) this.#unreadable(line, number);
    else if (!this.#isRejecting) this.#take(row, number);
  }

  #take(row: PointRow, number: number): void {
    if (!this.#parcels.isOpen && this.hasMarks) {
      this.#issues.add('warning', 'txt-parcel-line-missing', { line: number }, { line: number });
    }
    this.#parcels.take(row, number, this.#afterBlank);
  }

  #unreadable(line: string, number: number): void {
    const isTable = this.hasMarks;
    const words = line.trim().slice(0, 60);
    // Texts without sections say their system in a banner or a remark, if anywhere.
    const system = isTable ? null : systemWordsIn(words);
    if (system !== null) this.header.push({ section: attributeSection, key: '坐标系', value: system });
    if (isTable && isParcelLineWithoutMark(line)) {
      this.#isRejecting = true;
      this.#parcels.close();
      this.#issues.add('error', 'txt-parcel-mark-missing', { line: number }, { line: number });
    } else if (!this.#sawText) {
      this.#issues.add('info', 'txt-banner', { line: number }, { line: number, words });
    } else {
      this.#issues.add('warning', 'txt-line-unreadable', { line: number }, { line: number, words });
    }
  }

  get parcels(): readonly ParcelRows[] {
    return this.#parcels.parcels;
  }

  /** @returns the dialect by standards 3.2; says which marks are missing */
  finish(): string {
    return dialectOf(
      {
        hasAttributeMark: this.#hasAttributeMark,
        hasCoordinateMark: this.#hasCoordinateMark,
        hasParcelLine: this.#hasParcelLine,
        hasParcelColumn: this.#parcels.hasParcelColumn,
        hasSixColumns: this.#parcels.hasSixColumns,
        hasFieldList: this.#list !== null,
        heads: this.#parcels.heads,
        firstLine: this.#parcels.firstLine,
      },
      this.#issues,
    );
  }
}
