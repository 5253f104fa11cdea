import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Rooms by floor, lowest first; a room may import from lower floors only. */
const floors = [
  ['geodesy'],
  ['domain', 'messages'],
  ['ingest', 'exchange', 'storage', 'symbology', 'wording', 'ui'],
  ['store'],
  ['map', 'panels'],
  ['modes'],
  ['app', 'cli'],
];
const rooms = floors.flat();
const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room));

interface Report {
  diagnostics: { location: { path: string | { file: string }; start?: { line: number } } }[];
}

/**
 * The import statements our linter refuses, as `path: statement`. Each file is written into a copy of the house that
 * holds nothing but the linter's settings, so that one run answers for all of them.
 */
function refused(files: Record<string, string[]>): string[] {
  const house = mkdtempSync(join(tmpdir(), 'zhigu-floors-'));
  folders.push(house);
  const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
  for (const [path, statements] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), statements.join('\n'));
  }
  const rule = ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json', '.'];
  const run = spawnSync(process.execPath, [biome, ...rule], { cwd: house, encoding: 'utf8' });
  const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as Report;
  return report.diagnostics.map(({ location }) => {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    return `${path}: ${files[path]?.[(location.start?.line ?? 0) - 1]}`;
  });
}

describe('the floors', () => {
  const probes: Record<string, string[]> = {};
  const expected: string[] = [];
  for (const room of rooms) {
    const path = `src/${room}/probe.ts`;
    probes[path] = rooms.map((other) => `import '@/${other}/thing';`);
    const forbidden = rooms.filter((other) => other !== room && floorOf(other) >= floorOf(room));
    expected.push(...forbidden.map((other) => `${path}: import '@/${other}/thing';`));
  }

  it('lets each room import lower floors and itself, and nothing else', () => {
    expect(refused(probes).sort()).toEqual(expected.sort());
  });

  it('sees every way of writing an import', () => {
    const path = 'src/domain/deep/probe.ts';
    const statements = [
      "import { a } from '@/store/a';",
      "import type { B } from '@/store/b';",
      "export { c } from '@/store/c';",
      "export type * from '@/store/d';",
      "await import('@/store/e');",
      "import { f } from '../../store/f';",
      "import { g } from '../../geodesy/g';",
      "import { h } from '../../../src/geodesy/h';",
    ];
    const allowed = [
      "import { i } from '../i';",
      "import { j } from './j';",
      "import type { K } from '@/geodesy/k';",
    ];
    expect(refused({ [path]: [...allowed, ...statements] })).toEqual(
      statements.map((line) => `${path}: ${line}`),
    );
  });

  it('keeps each package in its room', () => {
    const owners: Record<string, string[]> = {
      proj4: ['geodesy'],
      '@turf/turf': ['domain'],
      zod: ['ingest', 'exchange'],
      fflate: ['exchange'],
      'read-excel-file/browser': ['exchange'],
      'sql.js': ['exchange'],
      'node:fs': ['cli'],
      'maplibre-gl': ['map'],
      'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url': ['map'],
    };
    const frameworkFree = [
      'geodesy',
      'domain',
      'messages',
      'ingest',
      'exchange',
      'storage',
      'symbology',
      'wording',
      'store',
      'cli',
    ];
    const packages = [...Object.keys(owners), 'react'];
    const files = Object.fromEntries(
      rooms.map((room) => [`src/${room}/probe.ts`, packages.map((name) => `import type {} from '${name}';`)]),
    );
    const wrong = rooms.flatMap((room) =>
      packages
        .filter((name) => (name === 'react' ? frameworkFree.includes(room) : !owners[name]?.includes(room)))
        .map((name) => `src/${room}/probe.ts: import type {} from '${name}';`),
    );
    expect(refused(files).sort()).toEqual(wrong.sort());
  });

  it('knows every folder of src', () => {
    expect(readdirSync(join(root, 'src')).filter((folder) => !rooms.includes(folder))).toEqual([]);
  });

  it('leaves no import the linter cannot read: types written as import("…")', () => {
    const files: Record<string, string[]> = {};
    for (const entry of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(entry)) continue;
      const text = readFileSync(join(root, 'src', entry), 'utf8');
      const named = [...text.matchAll(/\bimport(?:\.meta\.glob)?\(\s*['"]([^'"]+)['"]/g)].map(
        ([, specifier]) => `import '${specifier}';`,
      );
      if (named.length > 0) files[`src/${entry.replaceAll('\\', '/')}`] = named;
    }
    expect(refused({ ...files, 'src/domain/probe.ts': ["import '@/store/x';"] })).toEqual([
      "src/domain/probe.ts: import '@/store/x';",
    ]);
  });
});
