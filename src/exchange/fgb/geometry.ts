import type { SurveyPosition, SurveyRing } from '@/domain/imported-feature';
import { limits } from '@/exchange/limits';
import { emptyGeometry, type LooseGeometry } from '@/exchange/shapes/settle';
import { DamagedFlat, type FlatTable } from './flat-reader';
import { geometryTypes, slots } from './layout';

class FlatGeometry {
  readonly geometry: LooseGeometry = emptyGeometry();
  /** Tables may be named many times over; a feature has no more positions than its bytes can hold. */
  #positionsLeft: number;
  #tablesLeft: number;

  constructor(featureBytes: number) {
    this.#positionsLeft = featureBytes / 16;
    this.#tablesLeft = featureBytes / 8;
  }

  #positions(table: FlatTable): SurveyRing {
    const numbers = table.doubles(slots.geometry.xy);
    this.#positionsLeft -= numbers.length / 2;
    if (this.#positionsLeft < 0) throw new DamagedFlat();
    const positions: SurveyPosition[] = [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      positions.push([numbers[index] ?? Number.NaN, numbers[index + 1] ?? Number.NaN]);
    }
    if (!positions.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))) {
      this.geometry.faults.add('coordinates-invalid');
    }
    if (table.doubles(slots.geometry.z).length > 0) this.geometry.faults.add('altitude-dropped');
    return positions;
  }

  /** Rings or lines one after the other, cut where the ends say. */
  #runs(table: FlatTable): SurveyRing[] {
    const positions = this.#positions(table);
    const ends = table.uint32s(slots.geometry.ends);
    if (!ends || ends.length === 0) return positions.length > 0 ? [positions] : [];
    let start = 0;
    return ends.map((end) => {
      if (end < start || end > positions.length) throw new DamagedFlat();
      const run = positions.slice(start, end);
      start = end;
      return run;
    });
  }

  #polygon(table: FlatTable): void {
    const rings = this.#runs(table);
    if (rings.length > 0) this.geometry.polygons.push(rings);
  }

  read(table: FlatTable, type: number, depth: number): void {
    this.#tablesLeft -= 1;
    if (depth > limits.depth || this.#tablesLeft < 0) throw new DamagedFlat();
    const { points, lines, faults } = this.geometry;
    const parts = () => table.tables(slots.geometry.parts, this.#tablesLeft);
    switch (type) {
      case geometryTypes.point:
      case geometryTypes.multiPoint:
        for (const position of this.#positions(table)) points.push(position);
        break;
      case geometryTypes.line:
      case geometryTypes.multiLine:
        for (const line of this.#runs(table)) lines.push(line);
        break;
      case geometryTypes.polygon:
        this.#polygon(table);
        break;
      case geometryTypes.multiPolygon: {
        const polygons = parts();
        if (polygons.length === 0) this.#polygon(table);
        for (const part of polygons) this.read(part, geometryTypes.polygon, depth + 1);
        break;
      }
      case geometryTypes.collection:
        for (const part of parts()) this.read(part, part.uint8(slots.geometry.type, 0), depth + 1);
        break;
      default:
        faults.add(type >= 8 && type <= 17 ? 'geometry-curved' : 'geometry-damaged');
    }
  }
}

/** Geometry of one feature. @param headerType the type all features share; 0: each says its own */
export function looseFromFlat(
  table: FlatTable | null,
  headerType: number,
  featureBytes: number,
): LooseGeometry {
  if (!table) return emptyGeometry();
  const reader = new FlatGeometry(featureBytes);
  try {
    reader.read(table, headerType || table.uint8(slots.geometry.type, 0), 0);
  } catch (error) {
    if (!(error instanceof DamagedFlat) && !(error instanceof RangeError)) throw error;
    reader.geometry.faults.add('geometry-damaged');
  }
  const { faults } = reader.geometry;
  const spoilt = ['geometry-damaged', 'coordinates-invalid', 'geometry-curved'].find((code) =>
    faults.has(code),
  );
  return spoilt ? { ...emptyGeometry(), faults: new Set([spoilt]) } : reader.geometry;
}
