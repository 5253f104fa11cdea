/** Bytes that do not hold together. Reading past the end throws a RangeError of the language, which means the same. */
export class DamagedFlat extends Error {}

const decoder = new TextDecoder();

/**
 * One table of a FlatBuffer, read with every offset checked: whoever builds a file to hang a reader finds only
 * exceptions. Source: the format's own description of its layout ("FlatBuffers internals").
 */
export class FlatTable {
  readonly #vtable: number;
  readonly #vtableBytes: number;

  constructor(
    readonly view: DataView,
    readonly at: number,
  ) {
    this.#vtable = at - view.getInt32(at, true);
    this.#vtableBytes = view.getUint16(this.#vtable, true);
  }

  /** The table a buffer begins with. */
  static root(view: DataView): FlatTable {
    return new FlatTable(view, view.getUint32(0, true));
  }

  /** Where a field stands; null when it has its default. */
  #field(slot: number): number | null {
    const entry = 4 + slot * 2;
    if (entry + 2 > this.#vtableBytes) return null;
    const offset = this.view.getUint16(this.#vtable + entry, true);
    return offset === 0 ? null : this.at + offset;
  }

  #target(slot: number): number | null {
    const field = this.#field(slot);
    return field === null ? null : field + this.view.getUint32(field, true);
  }

  #vector(slot: number, itemBytes: number): { readonly start: number; readonly length: number } | null {
    const target = this.#target(slot);
    if (target === null) return null;
    const length = this.view.getUint32(target, true);
    if (target + 4 + length * itemBytes > this.view.byteLength) throw new DamagedFlat();
    return { start: target + 4, length };
  }

  uint8(slot: number, otherwise: number): number {
    const field = this.#field(slot);
    return field === null ? otherwise : this.view.getUint8(field);
  }

  uint16(slot: number, otherwise: number): number {
    const field = this.#field(slot);
    return field === null ? otherwise : this.view.getUint16(field, true);
  }

  int32(slot: number, otherwise: number): number {
    const field = this.#field(slot);
    return field === null ? otherwise : this.view.getInt32(field, true);
  }

  uint64(slot: number): bigint {
    const field = this.#field(slot);
    return field === null ? 0n : this.view.getBigUint64(field, true);
  }

  bytes(slot: number): Uint8Array | null {
    const vector = this.#vector(slot, 1);
    return vector && new Uint8Array(this.view.buffer, this.view.byteOffset + vector.start, vector.length);
  }

  text(slot: number): string {
    const bytes = this.bytes(slot);
    return bytes ? decoder.decode(bytes) : '';
  }

  table(slot: number): FlatTable | null {
    const target = this.#target(slot);
    return target === null ? null : new FlatTable(this.view, target);
  }

  tables(slot: number, most: number): readonly FlatTable[] {
    const vector = this.#vector(slot, 4);
    if (!vector) return [];
    if (vector.length > most) throw new DamagedFlat();
    return Array.from({ length: vector.length }, (_, index) => {
      const entry = vector.start + index * 4;
      return new FlatTable(this.view, entry + this.view.getUint32(entry, true));
    });
  }

  uint32s(slot: number): readonly number[] | null {
    const vector = this.#vector(slot, 4);
    return (
      vector &&
      Array.from({ length: vector.length }, (_, index) => this.view.getUint32(vector.start + index * 4, true))
    );
  }

  doubles(slot: number): readonly number[] {
    const vector = this.#vector(slot, 8);
    if (!vector) return [];
    const values = new Array<number>(vector.length);
    for (let index = 0; index < vector.length; index += 1) {
      values[index] = this.view.getFloat64(vector.start + index * 8, true);
    }
    return values;
  }
}
