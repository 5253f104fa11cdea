/**
 * `npm run geodata:check [-- --lang zh-CN]`: checks geodata/ against its rules; a finding names file, feature, what is
 * wrong and what to do, and makes the exit code 1.
 */
import { parseArgs } from 'node:util';
import { repository, withTypescript } from './geodata-check/run-typescript.mjs';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
const locale = values.lang.startsWith('zh') ? 'zh-CN' : 'en';
const { lines, verdict } = await withTypescript('src/cli/data-check/report.ts', ({ checkReport }) =>
  checkReport(`${repository}geodata/`, locale, 'geodata/'),
);
for (const line of lines) console.error(line);
console.log(verdict);
process.exitCode = lines.length === 0 ? 0 : 1;
