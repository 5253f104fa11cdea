import type { ShapeKind, SurveyPart, SurveyRing } from '@/domain/imported-feature';
import type { ExportFeature } from '@/exchange/raw';
import { closedRing } from '@/exchange/shapes/closed-ring';
import { singleParts } from '@/exchange/shapes/single-parts';
import { type FlatFields, flatBuffer } from './flat-writer';
import { geometryTypes, slots } from './layout';

export const typeOf: Readonly<Record<ShapeKind, number>> = {
  polygon: geometryTypes.multiPolygon,
  line: geometryTypes.multiLine,
  point: geometryTypes.multiPoint,
};
/** Runs of positions one after the other, and where each ends. */
function runs(rings: readonly SurveyRing[], type: number): FlatFields {
  const { ends, xy, type: typeSlot } = slots.geometry;
  let end = 0;
  return {
    [ends]: {
      uint32s: rings.map((ring) => {
        end += ring.length;
        return end;
      }),
    },
    [xy]: { doubles: rings.flatMap((ring) => ring.flatMap((position) => [...position])) },
    [typeSlot]: { uint8: type },
  };
}

function geometryFields(kind: ShapeKind, parts: readonly SurveyPart[]): FlatFields {
  const { xy, type, parts: partsSlot } = slots.geometry;
  if (kind === 'polygon') {
    const polygons = parts.map((rings) =>
      runs(
        rings.map((ring, index) => closedRing(ring, index > 0)),
        geometryTypes.polygon,
      ),
    );
    return { [type]: { uint8: typeOf.polygon }, [partsSlot]: { tables: polygons } };
  }
  if (kind === 'line') return runs(parts.flat(), typeOf.line);
  return {
    [xy]: { doubles: parts.flat(2).flatMap((position) => [...position]) },
    [type]: { uint8: typeOf.point },
  };
}

/** @param properties as `writeProperties` makes them */
export function featureBytes(feature: ExportFeature, properties: Uint8Array): Uint8Array {
  return flatBuffer({
    [slots.feature.geometry]: { table: geometryFields(feature.kind, singleParts(feature)) },
    [slots.feature.properties]: { bytes: properties },
  });
}
