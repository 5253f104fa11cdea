import type { SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { limits } from '@/exchange/limits';
import { emptyGeometry, type LooseGeometry } from '@/exchange/shapes/settle';

/** Bytes that are not what they claim to be; the feature they belong to is told, the others go on. */
class DamagedWkb extends Error {}

/** ISO codes of kinds made of straight lines. */
const kinds = {
  point: 1,
  line: 2,
  polygon: 3,
  multiPoint: 4,
  multiLine: 5,
  multiPolygon: 6,
  collection: 7,
} as const;
/** The smallest thing a count can count: byte order, type, and a count of its own. */
const leastGeometryBytes = 9;

class WkbReader {
  readonly geometry: LooseGeometry = emptyGeometry();
  #at = 0;
  #little = true;
  #ordinates = 2;

  constructor(readonly view: DataView) {}

  #need(bytes: number): void {
    if (this.#at + bytes > this.view.byteLength) throw new DamagedWkb();
  }
  #uint32(): number {
    this.#need(4);
    this.#at += 4;
    return this.view.getUint32(this.#at - 4, this.#little);
  }
  /** A count of things that take so many bytes each: more than the bytes at hand is damage, not an allocation. */
  #count(leastBytes: number): number {
    const count = this.#uint32();
    this.#need(count * leastBytes);
    return count;
  }
  #position(): SurveyPosition {
    this.#need(this.#ordinates * 8);
    const x = this.view.getFloat64(this.#at, this.#little);
    const y = this.view.getFloat64(this.#at + 8, this.#little);
    this.#at += this.#ordinates * 8;
    return [x, y];
  }
  #positions(): SurveyRing {
    const count = this.#count(this.#ordinates * 8);
    const positions: SurveyPosition[] = [];
    for (let index = 0; index < count; index += 1) positions.push(this.#position());
    if (!positions.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))) {
      this.geometry.faults.add('coordinates-invalid');
    }
    return positions;
  }
  #rings(): SurveyRing[] {
    const count = this.#count(4);
    const rings: SurveyRing[] = [];
    for (let index = 0; index < count; index += 1) rings.push(this.#positions());
    return rings;
  }

  /** Byte order and type: ISO thousands for Z and M, or the flag bits of the other dialect. */
  #kind(): number {
    this.#need(5);
    const order = this.view.getUint8(this.#at);
    if (order > 1) throw new DamagedWkb();
    this.#little = order === 1;
    this.#at += 1;
    const code = this.#uint32();
    if (code & 0x20000000) this.#uint32();
    const iso = Math.floor((code & 0x0fffffff) / 1000);
    if (iso > 3) throw new DamagedWkb();
    const hasZ = (code & 0x80000000) !== 0 || iso === 1 || iso === 3;
    const hasM = (code & 0x40000000) !== 0 || iso === 2 || iso === 3;
    this.#ordinates = 2 + Number(hasZ) + Number(hasM);
    if (hasZ) this.geometry.faults.add('altitude-dropped');
    return (code & 0x0fffffff) % 1000;
  }

  read(depth: number): void {
    const kind = this.#kind();
    const { points, lines, polygons, faults } = this.geometry;
    if (kind === kinds.point) {
      const [x, y] = this.#position();
      // An empty point is written as two times NaN.
      if (Number.isFinite(x) && Number.isFinite(y)) points.push([x, y]);
    } else if (kind === kinds.line) lines.push(this.#positions());
    else if (kind === kinds.polygon) {
      const rings = this.#rings();
      if (rings.length > 0) polygons.push(rings);
    } else if (kind >= kinds.multiPoint && kind <= kinds.collection) {
      if (depth >= limits.depth) throw new DamagedWkb();
      const count = this.#count(leastGeometryBytes);
      for (let index = 0; index < count; index += 1) this.read(depth + 1);
    } else faults.add(kind >= 8 && kind <= 17 ? 'geometry-curved' : 'geometry-damaged');
  }
}

/**
 * Well-known binary of straight-lined kinds, with or without Z and M, in both spellings of these. Arcs and surfaces are
 * told as `geometry-curved`; bytes that do not hold together as `geometry-damaged`. Never throws.
 */
export function looseFromWkb(bytes: Uint8Array): LooseGeometry {
  const reader = new WkbReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    reader.read(0);
  } catch (error) {
    if (!(error instanceof DamagedWkb)) throw error;
    reader.geometry.faults.add('geometry-damaged');
  }
  const { faults } = reader.geometry;
  const spoilt = ['geometry-damaged', 'coordinates-invalid', 'geometry-curved'].find((code) =>
    faults.has(code),
  );
  return spoilt ? { ...emptyGeometry(), faults: new Set([spoilt]) } : reader.geometry;
}
