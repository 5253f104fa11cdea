/** Writes geodata/sample/ anew. Deterministic: the same outlines in plan/zones.geojson give the same bytes. */
import { repository, withTypescript } from './geodata-check/run-typescript.mjs';

await withTypescript('scripts/sample/generate.ts', async ({ generateSample }) => {
  for (const line of await generateSample(repository)) console.log(line);
});
