import * as z from 'zod/mini';
import { catalogueSchema, type FileKind, fileKinds } from './file-schemas';

/** Text of every file under geodata/schemas/, by file name: what an editor needs to help somebody who edits the data. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const kind of Object.keys(fileKinds) as FileKind[]) {
    files.set(`${kind}.schema.json`, render(fileSchema(kind), `geodata: ${kind}`));
  }
  files.set(
    'catalogue.schema.json',
    render(z.extend(catalogueSchema, { $schema: z.optional(z.string()) }), 'geodata: catalogue'),
  );
  return files;
}

function fileSchema(kind: FileKind) {
  const { root, item, geometry } = fileKinds[kind];
  const $schema = z.optional(z.string());
  if (root === 'items') return z.strictObject({ $schema, items: z.array(item) });
  return z.object({
    $schema,
    type: z.literal('FeatureCollection'),
    features: z.array(z.object({ type: z.literal('Feature'), properties: item, geometry })),
  });
}

/** `2025` · `2025-12` · `2025-12-31` · `2023/2027`; a check in code has no JSON Schema of its own. */
const planDatePattern = '^\\d{4}(-\\d{2}(-\\d{2})?|/\\d{4})?$';
const dateKeys = ['date', 'due', 'from', 'to', 'start', 'finish', 'asOf', 'availableFrom'];

function render(schema: z.ZodMiniType, title: string): string {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      for (const key of dateKeys) markDate(jsonSchema.properties?.[key]);
    },
  });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}

function markDate(property: unknown): void {
  if (typeof property !== 'object' || property === null) return;
  const choices = 'anyOf' in property && Array.isArray(property.anyOf) ? property.anyOf : [property];
  for (const choice of choices) {
    if (typeof choice === 'object' && choice !== null && choice.type === 'string')
      choice.pattern = planDatePattern;
  }
}
