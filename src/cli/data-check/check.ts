import { readFile } from 'node:fs/promises';
import { loadProjection } from '@/geodesy/projection';
import { catalogueSchema } from '@/ingest/file-schemas';
import { jsonSchemaFiles } from '@/ingest/json-schemas';
import { readPark } from '@/ingest/read-park';
import { type CheckedData, type Finding, finding } from './finding';
import { rules } from './rules';

/** Reads geodata/ as the product does. */
export async function loadChecked(folder: string): Promise<CheckedData | Finding> {
  const readText = (path: string) => readFile(`${folder}${path}`, 'utf8').catch(() => null);
  const text = await readText('catalogue.json');
  let catalogue: unknown = null;
  try {
    catalogue = JSON.parse(text ?? '');
  } catch {}
  const parsed = catalogueSchema.safeParse(catalogue);
  if (!parsed.success) {
    const at = parsed.error.issues[0];
    const code = text === null ? 'catalogue-missing' : 'catalogue-unreadable';
    return finding('catalogue.json', at?.path.map(String).join('.') ?? '', code, {
      reason: at?.message ?? '',
    });
  }
  return { catalogue: parsed.data, park: await readPark(readText), projection: await loadProjection() };
}

/** JSON Schemas beside the data that no longer say what the code says. */
export async function schemaFindings(folder: string): Promise<Finding[]> {
  const findings = await Promise.all(
    [...jsonSchemaFiles()].map(async ([name, text]): Promise<Finding[]> => {
      const stored = await readFile(`${folder}schemas/${name}`, 'utf8').catch(() => null);
      if (stored === text) return [];
      return [finding(`schemas/${name}`, '', stored === null ? 'schema-missing' : 'schema-outdated')];
    }),
  );
  return findings.flat();
}

/** How much was looked at. */
export type CheckedCounts = Readonly<
  Record<'facts' | 'zones' | 'parcels' | 'buildings' | 'context' | 'rules', number>
>;

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** null: the catalogue could not be read, and nothing else was */
  readonly counts: CheckedCounts | null;
}

/** Every rule over the data in a folder ending in a slash. */
export async function checkGeodata(folder: string): Promise<CheckResult> {
  const data = await loadChecked(folder);
  if ('code' in data) return { findings: [data], counts: null };
  const { park } = data;
  return {
    findings: [...Object.values(rules).flatMap((rule) => rule(data)), ...(await schemaFindings(folder))],
    counts: {
      facts: park.facts.size,
      zones: park.zones.length,
      parcels: park.parcels.length,
      buildings: park.buildings.length,
      context: park.context.length,
      rules: Object.keys(rules).length,
    },
  };
}
