/** Writes the JSON Schemas beside the data, so that an editor helps whoever edits a file of geodata/. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { repository, withTypescript } from './geodata-check/run-typescript.mjs';

const folder = `${repository}geodata/schemas/`;
await withTypescript('src/ingest/json-schemas.ts', async ({ jsonSchemaFiles }) => {
  const files = jsonSchemaFiles();
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(`${folder}${name}`);
  for (const [name, text] of files) await writeFile(`${folder}${name}`, text);
  console.log(`${files.size} schemas in geodata/schemas`);
});
