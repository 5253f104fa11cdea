import fc from 'fast-check';
import initSqlJs, { type Database } from 'sql.js';
import { describe, expect, it, vi } from 'vitest';
import { readGpkg } from '@/exchange/gpkg/read';
import { writeGpkg } from '@/exchange/gpkg/write';
import { ReadRefusal } from '@/exchange/refusal';
import { wkbOf } from '@/exchange/wkb/write';
import {
  documents,
  exportDocument,
  exportFeature,
  featuresOf,
  filledAttributes,
  goldenA3,
  noProgress,
  partsDistance,
  utf8,
} from '../../builders/export-documents';

// Hundreds of files are read here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const read = (bytes: Uint8Array) => readGpkg([{ name: '地块.gpkg', bytes }], {}, noProgress);
const written = async (document = exportDocument()) =>
  (await writeGpkg(document)).files[0]?.bytes ?? new Uint8Array();
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadRefusal)) throw error ?? new Error('read without refusal');
  return error.issue;
};
/** A package of ours, changed by hand. */
async function changed(
  change: (database: Database) => void,
  document = exportDocument(),
): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const whole = new Database(await written(document));
  // The engine has no R-tree: with an index in the way it changes nothing.
  whole.run(`PRAGMA writable_schema = ON;
    DELETE FROM sqlite_master WHERE type = 'trigger' OR sql LIKE 'CREATE VIRTUAL%';
    PRAGMA writable_schema = OFF`);
  const database = new Database(whole.export());
  change(database);
  return database.export();
}

const header = (flags: number, envelope = 0) => [
  0x47,
  0x50,
  0,
  flags,
  0,
  0,
  0,
  0,
  ...Array(envelope).fill(0),
];

describe('reading GeoPackage', () => {
  it('reads the golden parcel with its system, table and columns', async () => {
    const found = await read(await written());
    expect(found).toMatchObject({ format: 'gpkg', declared: { epsg: 4549 }, issues: [] });
    expect(found.layers.map(({ name }) => name)).toEqual(['智谷图导出 地块']);
    const [feature] = featuresOf(found);
    expect(partsDistance(feature?.parts ?? [], goldenA3)).toBe(0);
    expect(feature).toMatchObject({
      name: '二期示例地块',
      number: 'A3',
      attributes: { 地块编号: 'A3', 用地性质: '工业用地', 容积率: 1.8, 示例: true },
    });
  });

  it.each([
    ['EPSG:4528', 4528],
    ['EPSG:4490', 4490],
    ['EPSG:4326', 4326],
  ])('knows %s by the table of systems', async (system, epsg) => {
    expect((await read(await written(exportDocument({ system })))).declared?.epsg).toBe(epsg);
  });

  it('reads the definition of a system without a number', async () => {
    const { declared } = await read(await written(exportDocument({ system: 'CM120.40' })));
    expect(declared).toMatchObject({ epsg: null, geographic: false });
    expect(declared?.centralMeridian).toBeCloseTo(120 + 2 / 3, 9);
  });

  it('says nothing for undefined systems', async () => {
    const { files, losses } = await writeGpkg(exportDocument({ system: 'local' }));
    expect(losses.map(({ code }) => code)).toEqual(['export-system-lost']);
    expect((await read(files[0]?.bytes ?? new Uint8Array())).declared).toBeNull();
  });

  it('reads every envelope, both byte orders, Z and M, and empty geometry', async () => {
    const point = (little: boolean, type: number, ordinates: number) => {
      const view = new DataView(new ArrayBuffer(5 + ordinates * 8));
      view.setUint8(0, little ? 1 : 0);
      view.setUint32(1, type, little);
      [568500, 3100000, 7, 8].slice(0, ordinates).forEach((value, index) => {
        view.setFloat64(5 + index * 8, value, little);
      });
      return new Uint8Array(view.buffer);
    };
    const blobs = [
      [...header(0b0001), ...point(true, 1, 2)],
      [...header(0b0011, 32), ...point(false, 1, 2)],
      [...header(0b0101, 48), ...point(true, 1001, 3)],
      [...header(0b0111, 48), ...point(true, 2001, 3)],
      [...header(0b1001, 64), ...point(true, 3001, 4)],
      [...header(0b0001), ...point(true, 0x80000001, 3)],
      header(0b1_0001),
    ];
    const found = await read(
      await changed((database) => {
        for (const blob of blobs)
          database.run('INSERT INTO "地块" (geom) VALUES (?)', [new Uint8Array(blob)]);
      }),
    );
    const points = featuresOf(found).slice(1);
    expect(points).toHaveLength(6);
    for (const { kind, parts } of points) expect([kind, parts]).toEqual(['point', [[[[568500, 3100000]]]]]);
    expect(codes(found)).toEqual(['feature-without-geometry', 'altitude-dropped']);
  });

  it('refuses arcs and damaged geometry feature by feature', async () => {
    const curve = [...header(1), 1, 8, 0, 0, 0, 0, 0, 0, 0];
    const endless = [...header(1), 1, 3, 0, 0, 0, 255, 255, 255, 255];
    const found = await read(
      await changed((database) => {
        for (const blob of [curve, endless, [1, 2, 3]]) {
          database.run('INSERT INTO "地块" (geom) VALUES (?)', [new Uint8Array(blob)]);
        }
      }),
    );
    expect(featuresOf(found)).toHaveLength(1);
    expect(found.issues).toMatchObject([
      { code: 'geometry-curved', where: { feature: '2' } },
      { code: 'geometry-damaged', where: { feature: '3' } },
      { code: 'geometry-damaged', where: { feature: '4' } },
    ]);
  });

  it('keeps all figures of codes stored as numbers, and leaves bytes out with a remark', async () => {
    const found = await read(
      await changed((database) => {
        database.run('ALTER TABLE "地块" ADD COLUMN 宗地代码 INTEGER');
        database.run('ALTER TABLE "地块" ADD COLUMN 小 INTEGER');
        database.run('ALTER TABLE "地块" ADD COLUMN 照片 BLOB');
        database.run(`UPDATE "地块" SET 宗地代码 = 3303020010010000123, 小 = 9007199254740991, 照片 = x'00'`);
      }),
    );
    expect(featuresOf(found)[0]?.attributes).toMatchObject({
      宗地代码: '3303020010010000123',
      小: 9007199254740991,
    });
    expect(featuresOf(found)[0]?.attributes).not.toHaveProperty('照片');
    expect(found.issues).toMatchObject([{ code: 'attribute-binary', params: { column: '照片' } }]);
  });

  it('reads several layers, and tells of one in another system', async () => {
    const features = (['polygon', 'line', 'point'] as const).map((kind) =>
      exportFeature({ kind, parts: kind === 'point' ? [[[[568500, 3100000]]]] : goldenA3 }),
    );
    const mixed = await written(exportDocument({ features }));
    expect((await read(mixed)).layers).toHaveLength(3);
    const other = await read(
      await changed(
        (database) => database.run("UPDATE gpkg_geometry_columns SET srs_id = 4326 WHERE table_name = '点'"),
        exportDocument({ features }),
      ),
    );
    expect(other.layers).toHaveLength(2);
    expect(codes(other)).toContain('gpkg-other-system');
  });

  it('is not fooled by hostile names, and runs no views', async () => {
    const evil = `x"; DROP TABLE gpkg_contents; --`;
    const found = await read(
      await changed((database) => {
        database.run(`ALTER TABLE "地块" RENAME TO "${evil.replaceAll('"', '""')}"`);
        database.run('UPDATE gpkg_contents SET table_name = ?', [evil]);
        database.run('UPDATE gpkg_geometry_columns SET table_name = ?', [evil]);
        database.run(`ALTER TABLE "${evil.replaceAll('"', '""')}" RENAME COLUMN 用地性质 TO "a""b'c"`);
        database.run(
          'CREATE VIEW endless AS WITH RECURSIVE n(geom) AS (SELECT 1 UNION ALL SELECT geom + 1 FROM n) SELECT * FROM n',
        );
        database.run(
          "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('endless', 'features', 'v', 4549)",
        );
        database.run("INSERT INTO gpkg_geometry_columns VALUES ('endless', 'geom', 'POINT', 4549, 0, 0)");
      }),
    );
    const column = 'a"b\'c';
    expect(featuresOf(found)[0]?.attributes).toMatchObject({ [column]: '工业用地' });
    expect(found.issues).toMatchObject([{ code: 'gpkg-not-features', params: { table: 'endless' } }]);
  });

  it('reads a file that was copied while in use', async () => {
    const bytes = await written();
    bytes[18] = 2;
    bytes[19] = 2;
    const found = await read(bytes);
    expect(featuresOf(found)).toHaveLength(1);
    expect(codes(found)).toEqual(['gpkg-in-use']);
  });

  it('refuses what is no database, no GeoPackage, or in pieces', async () => {
    expect((await refusal(read(utf8('not a database')))).code).toBe('gpkg-not-sqlite');
    expect((await refusal(read(new Uint8Array(4096).fill(0xa7)))).code).toBe('gpkg-not-sqlite');
    const { Database } = await initSqlJs();
    const plain = new Database();
    plain.run('CREATE TABLE a (b)');
    expect((await refusal(read(plain.export()))).code).toBe('gpkg-not-geopackage');
    expect((await refusal(read((await written()).slice(0, 200)))).code).toBe('gpkg-damaged');
  });
});

describe('GeoPackage out and in again', () => {
  it('is identity to the last bit, attributes equal with their types', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { files, losses } = await writeGpkg(document);
        expect(losses).toEqual([]);
        const found = await readGpkg(files, {}, noProgress);
        expect(found.issues).toEqual([]);
        expect(featuresOf(found)).toHaveLength(document.features.length);
        document.features.forEach((before, index) => {
          const after = featuresOf(found)[index];
          expect(after?.kind).toBe(before.kind);
          expect(partsDistance(before.parts, after?.parts ?? [])).toBe(0);
          expect(after).toMatchObject({ name: before.name, number: before.number });
          expect(filledAttributes(after?.attributes ?? {})).toEqual(
            expect.arrayContaining(filledAttributes(before.attributes)),
          );
        });
      }),
      { numRuns: 60, seed: 51 },
    );
  });

  it('keeps columns apart that differ in case only', async () => {
    const found = await read(
      await written(
        exportDocument({ features: [exportFeature({ attributes: { FAR: 1, far: 2, fid: 'x', '': 'y' } })] }),
      ),
    );
    expect(featuresOf(found)[0]?.attributes).toMatchObject({ FAR: 1, far_2: 2, fid_2: 'x', column: 'y' });
  });
});

describe('spoilt GeoPackage', () => {
  it('ends in a refusal or in issues, whatever byte is wrong', async () => {
    const whole = await written(exportDocument({ features: [exportFeature(), exportFeature()] }));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        async (cut, changes) => {
          const bytes = whole.slice(0, changes.length % 2 ? whole.length : cut + 1);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          await read(bytes).catch((error: unknown) => {
            if (!(error instanceof ReadRefusal)) throw error;
          });
        },
      ),
      { numRuns: 200, seed: 52 },
    );
  });

  it('ends likewise when only the geometry is spoilt', async () => {
    const wkb = wkbOf('polygon', goldenA3);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(wkb.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const spoilt = wkb.slice();
          for (const [at, value] of changes) spoilt[at] = value;
          await read(
            await changed((database) =>
              database.run('UPDATE "地块" SET geom = ?', [new Uint8Array([...header(1), ...spoilt])]),
            ),
          );
        },
      ),
      { numRuns: 60, seed: 53 },
    );
  });
});
