import { Tally } from '../limits';
import { FileRows } from './file-rows';
import type { ParcelLine } from './parcel-line';
import { type OpenParcel, type ParcelRows, parcelRows } from './parcel-rows';
import type { PointRow } from './row';

/** The parcels of one file while its rows come in: which row belongs to which parcel, and to which of its rings. */
export class OpenParcels {
  readonly rows: FileRows;
  /** line of the first parcel line or row; null: there is none so far */
  firstLine: number | null = null;
  hasParcelColumn = false;
  hasSixColumns = false;
  readonly #list: OpenParcel[] = [];
  readonly #tally = new Tally();
  #current: OpenParcel | null = null;
  #rings = new Set<string>();

  constructor(bytes: Uint8Array) {
    this.rows = new FileRows(bytes);
  }

  /** A parcel begins with its line. @throws {ReadRefusal} `too-many-features` */
  begin(head: ParcelLine): void {
    this.firstLine ??= head.line;
    this.#open(head, null);
  }

  /** What follows belongs to no parcel known so far. */
  close(): void {
    this.#current = null;
  }

  /** Whether a row would belong to a parcel that has begun. */
  get isOpen(): boolean {
    return this.#current !== null;
  }

  /**
   * @param number line (from 1) of the row
   * @param afterBlank whether a blank line stands before it
   * @throws {ReadRefusal} `too-many-features`, `too-many-vertices`
   */
  take(row: PointRow, number: number, afterBlank: boolean): void {
    this.firstLine ??= number;
    const parcel = this.#parcelOf(row, afterBlank);
    const known = this.rows.length - parcel.from;
    if (afterBlank && row.ring === null && known > 0) parcel.breaks.push(known);
    if (known === 0 || parcel.runs[parcel.runs.length - 1]?.ring !== row.ring) {
      parcel.runs.push({ ring: row.ring, from: known });
      if (row.ring !== null) this.#rings.add(row.ring);
    }
    this.#tally.addVertices(1);
    if (row.parcel !== null) this.hasParcelColumn = true;
    else if (row.columns === 6) this.hasSixColumns = true;
    this.rows.add(row, number);
  }

  /** So many rows have been added behind the last one: same ring, same parcel, no line between. */
  added(rows: number): void {
    this.#tally.addVertices(rows);
  }

  #open(head: ParcelLine | null, number: string | null): OpenParcel {
    this.#tally.addFeature();
    const [ordinal, from] = [this.#list.length + 1, this.rows.length];
    const parcel: OpenParcel = { head, number, ordinal, from, runs: [], breaks: [] };
    this.#list.push(parcel);
    this.#rings = new Set();
    this.#current = parcel;
    return parcel;
  }

  #parcelOf(row: PointRow, afterBlank: boolean): OpenParcel {
    const current = this.#current;
    if (!current) return this.#open(null, row.parcel);
    if (current.head) return current;
    if (row.parcel !== current.number) return this.#open(null, row.parcel);
    const isNext = afterBlank && row.ring !== null && this.#rings.has(row.ring);
    return isNext && this.#isClosed(current) ? this.#open(null, row.parcel) : current;
  }

  /** Whether the ring being read has come back to where it began. */
  #isClosed({ from, runs }: OpenParcel): boolean {
    const ring = runs[runs.length - 1]?.ring;
    const first = runs.find((run) => run.ring === ring)?.from ?? 0;
    return this.rows.length - from > 3 && this.rows.isLastAt(from + first);
  }

  /** What the parcel lines say of their dialect; undefined: a parcel without one. */
  get heads(): readonly (ParcelLine['dialect'] | undefined)[] {
    return this.#list.map(({ head }) => head?.dialect);
  }

  get parcels(): readonly ParcelRows[] {
    return this.#list.map((parcel, index) =>
      parcelRows(parcel, this.#list[index + 1]?.from ?? this.rows.length, this.rows),
    );
  }
}
