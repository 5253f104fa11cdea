import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGpkg } from '@/exchange/gpkg/read';
import { type IndexCell, treeNodes } from '@/exchange/gpkg/tree-nodes';
import { writeGpkg } from '@/exchange/gpkg/write';
import { exportDocument, exportFeature, featuresOf, noProgress } from '../../builders/export-documents';

const cellsOf = (count: number): readonly IndexCell[] =>
  Array.from({ length: count }, (_, index) => {
    const [x, y] = [568_000.123 + ((index * 377) % 1000), -0.1 + ((index * 613) % 991) / 7];
    return { id: index + 1, box: { west: x, east: x + 0.001, south: y, north: y + 3 } };
  });

interface ReadCell {
  readonly id: number;
  readonly box: readonly [west: number, east: number, south: number, north: number];
}
function cellsIn(data: Uint8Array): readonly ReadCell[] {
  const view = new DataView(data.buffer);
  return Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = 4 + index * 24;
    const [west = 0, east = 0, south = 0, north = 0] = [8, 12, 16, 20].map((next) =>
      view.getFloat32(at + next),
    );
    return { id: Number(view.getBigInt64(at)), box: [west, east, south, north] };
  });
}

describe('the nodes of a spatial index', () => {
  it.each([0, 1, 51, 52, 600, 2_700])('hold each of %i rows once, inside every box above it', (count) => {
    const cells = cellsOf(count);
    const { nodes, parents, rows } = treeNodes(cells);
    const dataOf = new Map(nodes);
    expect(dataOf.size).toBe(nodes.length);
    for (const data of dataOf.values()) expect(data.length).toBe(1228);
    const parentOf = new Map(parents);
    const rowOf = new Map(rows);
    const seen: number[] = [];
    const walk = (node: number, depth: number, within: ReadCell['box'] | null) => {
      for (const { id, box } of cellsIn(dataOf.get(node) ?? new Uint8Array(4))) {
        const [west, east, south, north] = box;
        if (within) {
          expect(west >= within[0] && east <= within[1] && south >= within[2] && north <= within[3]).toBe(
            true,
          );
        }
        if (depth > 0) {
          expect(parentOf.get(id)).toBe(node);
          walk(id, depth - 1, box);
          continue;
        }
        expect(rowOf.get(id)).toBe(node);
        seen.push(id);
        const own = cells[id - 1]?.box;
        // Single precision may only make a box larger, and by little.
        expect(west <= (own?.west ?? 0) && east >= (own?.east ?? 0)).toBe(true);
        expect(south <= (own?.south ?? 0) && north >= (own?.north ?? 0)).toBe(true);
        expect((own?.west ?? 0) - west).toBeLessThan(0.1);
      }
    };
    walk(1, new DataView(dataOf.get(1)?.buffer ?? new ArrayBuffer(4)).getUint16(0), null);
    expect(seen.toSorted((a, b) => a - b)).toEqual(cells.map(({ id }) => id));
    expect([parents.length, rows.length]).toEqual([nodes.length - 1, count]);
  });
});

const probe = spawnSync(
  'sqlite3',
  [':memory:', "CREATE VIRTUAL TABLE t USING rtree(id,a,b); SELECT 'here';"],
  {
    encoding: 'utf8',
  },
);
const hasModule = (probe.stdout ?? '').includes('here');
if (!hasModule) console.info('sqlite3 with R-tree is not on this machine: the index is not shown to it.');
const folder = mkdtempSync(join(tmpdir(), 'zhigu-rtree-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a GeoPackage with its index', () => {
  const features = Array.from({ length: 300 }, (_, index) =>
    exportFeature({
      number: `N${index}`,
      kind: 'point',
      parts: index === 7 ? [] : [[[[568_000 + ((index * 377) % 1000), 3_100_000 + ((index * 613) % 991)]]]],
    }),
  );

  it('is read by us as before, in its order', async () => {
    const { files } = await writeGpkg(exportDocument({ features }));
    const found = await readGpkg(files, {}, noProgress);
    expect(featuresOf(found).map(({ number }) => number)).toEqual(
      features.filter((_, index) => index !== 7).map(({ number }) => number),
    );
  });

  it.runIf(hasModule)('is whole to the program that has the module, and finds what is there', async () => {
    const { files } = await writeGpkg(exportDocument({ features }));
    const path = join(folder, 'a.gpkg');
    writeFileSync(path, files[0]?.bytes ?? new Uint8Array());
    const ask = (sql: string) => spawnSync('sqlite3', [path, sql], { encoding: 'utf8' }).stdout.trim();
    expect(ask('PRAGMA integrity_check')).toBe('ok');
    expect(ask("SELECT rtreecheck('rtree_点_geom')")).toBe('ok');
    expect(ask('SELECT count(*) FROM "rtree_点_geom"')).toBe('299');
    expect(ask('SELECT extension_name, scope FROM gpkg_extensions')).toBe('gpkg_rtree_index|write-only');
    const wanted = features.filter(({ parts }) => {
      const [x = 0, y = 0] = parts[0]?.[0]?.[0] ?? [];
      return x >= 568_100 && x <= 568_300 && y >= 3_100_100 && y <= 3_100_300;
    });
    const found = ask(
      'SELECT 地块编号 FROM 点 WHERE fid IN (SELECT id FROM "rtree_点_geom" WHERE maxx >= 568100 AND minx <= 568300 AND maxy >= 3100100 AND miny <= 3100300)',
    );
    expect(found.split('\n').toSorted()).toEqual(wanted.map(({ number }) => number).toSorted());
  });
});
