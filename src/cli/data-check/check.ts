import { readFile } from 'node:fs/promises';
import { loadProjection } from '@/geodesy/projection';
import { catalogueSchema } from '@/ingest/file-schemas';
import { jsonSchemaFiles } from '@/ingest/json-schemas';
import { readPark } from '@/ingest/read-park';
import type { CheckedData, Finding } from './finding';
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
    return {
      file: 'catalogue.json',
      feature: at?.path.map(String).join('.') ?? '',
      message:
        text === null ? 'the catalogue is missing' : `the catalogue cannot be read: ${at?.message ?? ''}`,
      remedy: 'restore it, following schemas/catalogue.schema.json',
    };
  }
  return { catalogue: parsed.data, park: await readPark(readText), projection: await loadProjection() };
}

/** JSON Schemas beside the data that no longer say what the code says. */
export async function schemaFindings(folder: string): Promise<Finding[]> {
  const findings = await Promise.all(
    [...jsonSchemaFiles()].map(async ([name, text]): Promise<Finding[]> => {
      const stored = await readFile(`${folder}schemas/${name}`, 'utf8').catch(() => null);
      if (stored === text) return [];
      const message = stored === null ? 'the JSON Schema is missing' : 'the JSON Schema is out of date';
      return [{ file: `schemas/${name}`, feature: '', message, remedy: 'run npm run geodata:schemas' }];
    }),
  );
  return findings.flat();
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly summary: string;
}

/** Every rule over the data in a folder ending in a slash. */
export async function checkGeodata(folder: string): Promise<CheckResult> {
  const data = await loadChecked(folder);
  if ('message' in data) return { findings: [data], summary: '' };
  const { park } = data;
  return {
    findings: [...Object.values(rules).flatMap((rule) => rule(data)), ...(await schemaFindings(folder))],
    summary:
      `${park.facts.size} facts, ${park.zones.length} zones, ${park.parcels.length} parcels, ` +
      `${park.buildings.length} buildings, ${park.context.length} context features, ${Object.keys(rules).length} rules`,
  };
}
