/** Writes geodata/sample/ anew. Deterministic: the same outlines in plan/zones.geojson give the same bytes. */
import { importTypescript, repository } from './geodata-check/run-typescript.mjs';

const { generateSample } = await importTypescript('scripts/sample/generate.ts');
for (const line of await generateSample(repository)) console.log(line);
