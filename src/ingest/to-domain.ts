import { asId, type DocumentId, type FactId } from '@/domain/ids';
import type { DatasetInfo, Park, Scene } from '@/domain/park';
import type { Fact, Quantity } from '@/domain/quantity';
import type { FileKind } from './file-schemas';

interface FactRecord extends Omit<Fact, 'documentId' | 'quantities'> {
  readonly document: string;
  readonly quantities: readonly (Omit<Quantity, 'citation' | 'strive'> & { readonly strive?: boolean })[];
}

/** Hangs the citation on every figure: fact id, document, section, and its place among several. */
function toFact(record: FactRecord): Fact {
  const { document, quantities, ...rest } = record;
  const documentId = asId<DocumentId>(document);
  const factId = asId<FactId>(String(record.id));
  return {
    ...rest,
    documentId,
    quantities: quantities.map((quantity, index) => ({
      ...quantity,
      strive: quantity.strive ?? false,
      citation: {
        documentId,
        section: record.section,
        factId,
        ...(quantities.length > 1 ? { ordinal: index + 1 } : {}),
      },
    })),
  };
}

/**
 * Checked items → the park. The file schemas guarantee the shapes; ids and dates become their branded types here,
 * which is the one place where that is taken on trust.
 */
export function toDomain(
  byKind: ReadonlyMap<FileKind, readonly unknown[]>,
  datasets: readonly DatasetInfo[],
): Park {
  const items = <T>(...kinds: FileKind[]) => kinds.flatMap((kind) => (byKind.get(kind) ?? []) as T[]);
  const facts = items<FactRecord>('facts').map(toFact);
  const parcels = items<Park['parcels'][number]>('parcels', 'parcelRecords').map((parcel) => ({
    ...parcel,
    geometry: parcel.geometry ?? null,
  }));
  return {
    datasets,
    documents: items('documents'),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    zones: items('zones'),
    parcels,
    landUseAreas: items('landUseAreas'),
    buildings: items('buildings'),
    enterprises: items('enterprises'),
    occupancies: items('occupancies'),
    ownPoints: [],
    partners: items('partners'),
    platforms: items('platforms'),
    projects: items('projects'),
    funds: items('funds'),
    milestones: items('milestones'),
    indicators: items('indicators'),
    industries: items('industries'),
    programmes: items('programmes'),
    notStated: items('notStated'),
    anomalies: items('anomalies'),
    context: items('context'),
    scenes: items<Scene>('scenes').toSorted((a, b) => a.set.localeCompare(b.set) || a.order - b.order),
    issues: [],
  };
}
