/** Checks geodata/ against its rules; a finding names file, feature and remedy and makes the exit code 1. */
import { repository, withTypescript } from './geodata-check/run-typescript.mjs';

const { findings, summary } = await withTypescript('src/cli/data-check/check.ts', ({ checkGeodata }) =>
  checkGeodata(`${repository}geodata/`),
);
for (const { file, feature, message, remedy } of findings) {
  console.error(`geodata/${file}${feature ? ` · ${feature}` : ''}: ${message}\n    → ${remedy}`);
}
console.log(
  findings.length === 0 ? `geodata holds: ${summary}` : `${findings.length} findings in geodata (${summary})`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
