/** A field of a table to be written: a number of so many bytes, or something that stands elsewhere. */
export type FlatField =
  | { readonly uint8: number }
  | { readonly uint16: number }
  | { readonly int32: number }
  | { readonly uint64: bigint }
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  | { readonly uint32s: readonly number[] }
  | { readonly doubles: readonly number[] }
  | { readonly table: FlatFields }
  | { readonly tables: readonly FlatFields[] };

/** Fields by slot; absent: default. */
export type FlatFields = Readonly<Partial<Record<number, FlatField>>>;

const encoder = new TextEncoder();

/** Bytes a field takes inside its table; what stands elsewhere takes an offset. */
function inlineBytes(field: FlatField): 1 | 2 | 4 | 8 {
  if ('uint8' in field) return 1;
  if ('uint16' in field) return 2;
  return 'uint64' in field ? 8 : 4;
}

class FlatWriter {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  /** Moves on by so many zero bytes. @returns where they begin */
  skip(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }

  /** Moves on until the place behind `ahead` bytes is a multiple of `step`. */
  align(step: number, ahead = 0): void {
    while ((this.#length + ahead) % step !== 0) this.skip(1);
  }

  #uint32(value: number): void {
    const at = this.skip(4);
    this.#view.setUint32(at, value, true);
  }

  /** Offsets point forward: what they name is written now. */
  #pointHere(field: number): void {
    this.#view.setUint32(field, this.#length - field, true);
  }

  #far(field: number, value: FlatField): void {
    if ('table' in value) this.#farTable(field, value.table);
    else if ('tables' in value) {
      this.align(4);
      this.#pointHere(field);
      this.#uint32(value.tables.length);
      const first = this.skip(value.tables.length * 4);
      value.tables.forEach((fields, index) => {
        this.#farTable(first + index * 4, fields);
      });
    } else if ('doubles' in value) {
      this.align(8, 4);
      this.#pointHere(field);
      this.#uint32(value.doubles.length);
      const first = this.skip(value.doubles.length * 8);
      value.doubles.forEach((double, index) => {
        this.#view.setFloat64(first + index * 8, double, true);
      });
    } else if ('uint32s' in value) {
      this.align(4);
      this.#pointHere(field);
      this.#uint32(value.uint32s.length);
      for (const number of value.uint32s) this.#uint32(number);
    } else if ('text' in value || 'bytes' in value) {
      const bytes = 'text' in value ? encoder.encode(value.text) : value.bytes;
      this.align(4);
      this.#pointHere(field);
      this.#uint32(bytes.length);
      // Text ends with a zero that its length does not count.
      const first = this.skip(bytes.length + ('text' in value ? 1 : 0));
      this.#bytes.set(bytes, first);
    }
  }

  #farTable(field: number, fields: FlatFields): void {
    const at = this.table(fields);
    this.#view.setUint32(field, at - field, true);
  }

  /** Writes a table and everything it names. @returns where it stands */
  table(fields: FlatFields): number {
    const entries = Object.entries(fields).flatMap(([slot, field]) =>
      field ? [{ slot: Number(slot), field }] : [],
    );
    const slots = Math.max(-1, ...entries.map(({ slot }) => slot)) + 1;
    const vtableBytes = 4 + slots * 2;
    // The widest fields come first, right behind the four bytes that point back: so everything is aligned.
    this.align(8, vtableBytes + 4);
    const vtable = this.skip(vtableBytes);
    const start = this.skip(4);
    const placed = entries
      .toSorted((a, b) => inlineBytes(b.field) - inlineBytes(a.field))
      .map(({ slot, field }) => ({ slot, field, at: this.skip(inlineBytes(field)) }));
    this.#view.setInt32(start, start - vtable, true);
    this.#view.setUint16(vtable, vtableBytes, true);
    this.#view.setUint16(vtable + 2, this.#length - start, true);
    for (const { slot, field, at } of placed) {
      this.#view.setUint16(vtable + 4 + slot * 2, at - start, true);
      if ('uint8' in field) this.#view.setUint8(at, field.uint8);
      else if ('uint16' in field) this.#view.setUint16(at, field.uint16, true);
      else if ('int32' in field) this.#view.setInt32(at, field.int32, true);
      else if ('uint64' in field) this.#view.setBigUint64(at, field.uint64, true);
    }
    for (const { field, at } of placed) this.#far(at, field);
    return start;
  }

  /** @returns the bytes, the size they begin with filled in */
  finish(root: number): Uint8Array {
    this.align(8);
    this.#view.setUint32(0, this.#length - 4, true);
    this.#view.setUint32(4, root - 4, true);
    return this.#bytes.slice(0, this.#length);
  }
}

/**
 * A size-prefixed FlatBuffer of one root table. Its length is a multiple of eight and its doubles stand on multiples of
 * eight, prefix counted, so that buffers one after the other stay aligned.
 */
export function flatBuffer(root: FlatFields): Uint8Array {
  const writer = new FlatWriter();
  writer.skip(8);
  return writer.finish(writer.table(root));
}
