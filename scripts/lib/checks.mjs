import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runNode, runPackage } from './run.mjs';

const REPORTS = join(ROOT, '.cache/reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');

/** The checks which run no test of ours, in the order in which they fail fastest. */
const STATIC_CHECKS = [
  { name: 'format, lint and floors', perform: () => runPackage('@biomejs/biome', ['ci', '.']) },
  { name: 'types', perform: () => runPackage('typescript', ['--noEmit'], {}, 'tsc') },
  { name: 'data', perform: () => runNode('scripts/geodata-check.mjs') },
];

/** @param {string} name @param {string[]} [args] for Vitest, such as one project */
const tests = (name, args = []) => ({
  name,
  perform: () =>
    runPackage('vitest', [
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ]),
});

/** What starts programs of its own, or harms hundreds of files: for `npm test`. */
const LONG_TESTS = ['tests/cli/**', 'tests/exchange/gdal-*', 'tests/exchange/**/fuzz.test.ts'];

/** For every hour of the day: what runs in Node, under a minute. */
export const DAILY_CHECKS = [
  ...STATIC_CHECKS,
  tests('unit tests', ['--project', 'node', ...LONG_TESTS.flatMap((path) => ['--exclude', path])]),
];

/** Everything that needs no browser. */
export const BROWSERLESS_CHECKS = [...STATIC_CHECKS, tests('unit and component tests')];

/** The journeys in a real browser against dist/. @param {string[]} args for Playwright, such as a file filter */
export function runJourneys(args = []) {
  return runPackage(
    '@playwright/test',
    ['test', ...args],
    { env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT } },
    'playwright',
  );
}

/**
 * Runs checks one after the other and stops at the first that fails.
 * @param {{name: string, perform: () => Promise<number | boolean>}[]} checks perform gives an exit code, or success
 * @returns {Promise<string | null>} the name of the check that failed
 */
export async function runInOrder(checks) {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  for (const { name, perform } of checks) {
    const started = performance.now();
    console.log(`\n▸ ${name}`);
    const result = await perform();
    if (result !== 0 && result !== true) return name;
    console.log(`  ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  return null;
}

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Counts from the reports the two test programs wrote themselves; a program that did not run counts as nothing. */
async function counts() {
  const unit = await readReport(UNIT_REPORT);
  const e2e = (await readReport(E2E_REPORT))?.stats;
  return {
    unit: {
      passed: unit?.numPassedTests ?? 0,
      failed: unit?.numFailedTests ?? 0,
      skipped: (unit?.numPendingTests ?? 0) + (unit?.numTodoTests ?? 0),
    },
    e2e: {
      passed: (e2e?.expected ?? 0) + (e2e?.flaky ?? 0),
      failed: e2e?.unexpected ?? 0,
      skipped: e2e?.skipped ?? 0,
    },
  };
}

/**
 * Prints how many tests ran and ends the process.
 * @param {string | null} failedCheck as `runInOrder` gave it
 */
export async function summarise(failedCheck) {
  const { unit, e2e } = await counts();
  const total = (group) => group.passed + group.failed + group.skipped;
  const skipped = unit.skipped + e2e.skipped;
  const parts = [`${unit.passed + e2e.passed} passed`, `${unit.failed + e2e.failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  console.log(failedCheck ? `\nStopped: ${failedCheck} failed.` : '\nEverything holds.');
  console.log(`${total(unit)} unit and component tests, ${total(e2e)} end-to-end tests: ${parts.join(', ')}`);
  process.exit(failedCheck || unit.failed + e2e.failed > 0 ? 1 : 0);
}
