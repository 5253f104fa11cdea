import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { SurveyPart } from '@/domain/imported-feature';
import { readKml } from '@/exchange/kml/read';
import { writeKml } from '@/exchange/kml/write';
import { ReadRefusal } from '@/exchange/refusal';
import { encodeGbk } from '@/exchange/text/gbk';
import { loadPlaneProjection } from '@/geodesy/projection';
import {
  documents,
  exportDocument,
  exportFeature,
  featuresOf,
  filledAttributes,
  goldenA3Degrees,
  noProgress,
  partsDistance,
  utf8,
} from '../../builders/export-documents';

// Hundreds of files are read here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const read = (input: string | Uint8Array, name = '地块.kml') =>
  readKml([{ name, bytes: typeof input === 'string' ? utf8(input) : input }], {}, noProgress);
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ReadRefusal)) throw error ?? new Error('read without refusal');
  return error.issue;
};

const corners = '120,28,0 120.01,28,0 120.01,28.01,0 120,28.01,0 120,28,0';
const ring = (text = corners) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
const polygon = `<Polygon><outerBoundaryIs>${ring()}</outerBoundaryIs></Polygon>`;
const placemark = (inside: string) => `<Placemark>${inside}</Placemark>`;
const kml = (inside: string, attributes = 'xmlns="http://www.opengis.net/kml/2.2"') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml ${attributes}>\n${inside}\n</kml>`;

describe('reading KML', () => {
  it('reads outlines with holes, lines, points and mixtures', async () => {
    const hole = '120.002,28.002 120.004,28.002 120.004,28.004 120.002,28.002';
    const found = await read(
      kml(
        placemark(
          `<Polygon><outerBoundaryIs>${ring()}</outerBoundaryIs><innerBoundaryIs>${ring(hole)}</innerBoundaryIs></Polygon>`,
        ) +
          placemark(`<LineString><coordinates>${corners}</coordinates></LineString>`) +
          placemark('<Point><coordinates>120.5,28.5</coordinates></Point>') +
          placemark(`<MultiGeometry>${polygon}<MultiGeometry>${polygon}</MultiGeometry></MultiGeometry>`),
      ),
    );
    expect(
      featuresOf(found).map(({ kind, parts }) => [kind, parts.map((part) => part.map((r) => r.length))]),
    ).toEqual([
      ['polygon', [[4, 3]]],
      ['line', [[5]]],
      ['point', [[1]]],
      ['polygon', [[4], [4]]],
    ]);
    expect(found.declared?.epsg).toBe(4326);
    expect(found.issues).toEqual([]);
  });

  it('names layers after Documents and Folders', async () => {
    const folder = (name: string, inside: string) => `<Folder><name>${name}</name>${inside}</Folder>`;
    const found = await read(
      kml(
        `<Document><name><![CDATA[智谷]]></name>${folder('一期 &amp; 二期', placemark(polygon))}${placemark(polygon)}</Document>`,
      ),
    );
    expect(found.layers.map(({ name }) => name)).toEqual(['智谷 / 一期 & 二期', '智谷']);
  });

  it.each([
    ['old namespace', 'xmlns="http://earth.google.com/kml/2.1"', ''],
    ['no namespace', '', ''],
    ['prefix', 'xmlns:kml="http://www.opengis.net/kml/2.2"', 'kml:'],
    ['undeclared prefix', '', 'k:'],
  ])('does not mind the namespace: %s', async (_, attributes, prefix) => {
    const text = kml(placemark(`<name>甲</name>${polygon}`), attributes).replaceAll(
      /<(\/?)(\w)/g,
      (_all, slash, first) => `<${slash}${prefix}${first}`,
    );
    expect(featuresOf(await read(text))[0]?.name).toBe('甲');
  });

  it('reads extended data of both kinds, with types', async () => {
    const found = await read(
      kml(
        '<Document><Schema name="s" id="s"><SimpleField type="double" name="容积率"/><SimpleField type="bool" name="示例"/><SimpleField type="int" name="代码"/></Schema>' +
          placemark(
            '<ExtendedData><Data name="地块编号"><displayName>x</displayName><value>A-01</value></Data>' +
              '<SchemaData schemaUrl="#s"><SimpleData name="容积率">1.8</SimpleData><SimpleData name="示例">1</SimpleData>' +
              '<SimpleData name="代码">3303020010010000123</SimpleData></SchemaData><p:备注 xmlns:p="x">好</p:备注></ExtendedData>' +
              polygon,
          ) +
          '</Document>',
      ),
    );
    expect(featuresOf(found)[0]).toMatchObject({
      number: 'A-01',
      attributes: { 地块编号: 'A-01', 容积率: 1.8, 示例: true, 代码: '3303020010010000123', 备注: '好' },
    });
  });

  it('reads tables of a description as data and runs nothing of it', async () => {
    const html =
      '<html><body><script>alert(1)</script><p>说明<b>文字</b></p><table><tr><td>甲</td></tr><tr><td><table>' +
      '<tr><th>字段</th><th>值</th></tr><tr><td>地块编号</td><td>A&amp;1</td></tr>' +
      '<tr><td>__proto__</td><td>&lt;img src=x onerror=alert(1)&gt;</td></tr></table></td></tr></table></body></html>';
    const [found] = featuresOf(
      await read(kml(placemark(`<description><![CDATA[${html}]]></description>${polygon}`))),
    );
    expect(Object.entries(found?.attributes ?? {})).toEqual([
      ['地块编号', 'A&1'],
      ['__proto__', '<img src=x onerror=alert(1)>'],
      ['description', '说明 文字'],
    ]);
    expect(found?.number).toBe('A&1');
    expect(Object.getPrototypeOf(found?.attributes)).toBe(Object.prototype);
  });

  it('reads a row of titles above a row of values', async () => {
    const html =
      '<table><tr><th>编号</th><th>名称</th><th>面积</th></tr><tr><td>A1</td><td>甲</td><td>12</td></tr></table>';
    const [found] = featuresOf(
      await read(kml(placemark(`<description><![CDATA[${html}]]></description>${polygon}`))),
    );
    expect(found?.attributes).toEqual({ 编号: 'A1', 名称: '甲', 面积: '12' });
  });

  it('drops heights with one remark, closes rings, reads tracks', async () => {
    const open = ring('120,28,12 120.01,28,12 120.01,28.01,12');
    const found = await read(
      kml(
        placemark(`<Polygon><outerBoundaryIs>${open}</outerBoundaryIs></Polygon>`) +
          placemark('<gx:Track><gx:coord>120 28 3</gx:coord><gx:coord>120.1 28 3</gx:coord></gx:Track>'),
      ),
    );
    expect(featuresOf(found).map(({ kind }) => kind)).toEqual(['polygon', 'line']);
    expect(codes(found).toSorted()).toEqual(['altitude-dropped', 'ring-closed']);
  });

  it('forgives blanks around commas, and refuses a feature whose corner is no number', async () => {
    const spaced = ring('120, 28, 0 120.01,  28, 0 120.01 ,\t28.01, 0 120,  28, 0');
    const bad = ring('120,28 120.01,abc 120.01,28.01 120,28');
    const found = await read(
      kml(
        [spaced, bad]
          .map((text) => placemark(`<Polygon><outerBoundaryIs>${text}</outerBoundaryIs></Polygon>`))
          .join('\n'),
      ),
    );
    expect(featuresOf(found)).toHaveLength(1);
    expect(found.issues).toMatchObject([{ code: 'coordinates-invalid', where: { feature: '2', line: 4 } }]);
  });

  it('takes ovkml and ovkmz for GCJ-02', async () => {
    const text = kml(placemark(polygon));
    expect((await read(text, 'a.ovkml')).declared?.datum).toBe('gcj02');
    const packed = zipSync({ 'doc.kml': utf8(text) });
    expect(await read(packed, 'a.ovkmz')).toMatchObject({ declared: { datum: 'gcj02' }, dialect: 'ovkmz' });
    expect(await read(packed, 'a.kmz')).toMatchObject({ declared: { epsg: 4326 }, dialect: 'kmz' });
    // Either ending is found on either kind.
    expect((await read(packed, 'a.kml')).dialect).toBe('kmz');
  });

  it('decodes GBK as declared, GBK under a declaration of UTF-8, and UTF-16', async () => {
    const text = kml(placemark(`<name>温州瓯江</name>${polygon}`));
    for (const declared of [text.replace('UTF-8', 'GBK'), text.replace('UTF-8', 'gb2312'), text]) {
      const { bytes } = encodeGbk(declared);
      const found = await read(bytes);
      expect([found.encoding, featuresOf(found)[0]?.name]).toEqual(['gb18030', '温州瓯江']);
    }
    const wide = new Uint8Array(
      [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    );
    expect(featuresOf(await read(wide))[0]?.name).toBe('温州瓯江');
  });

  it('refuses every declaration before parsing, entity bombs among them', async () => {
    const bomb = `<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>`;
    for (const text of [
      `<?xml version="1.0"?>${bomb}<kml>&b;</kml>`,
      '<!doctype kml SYSTEM "file:///etc/passwd"><kml/>',
      `<kml>${bomb}</kml>`,
      `<!-- x -->\n${bomb}<kml/>`,
    ]) {
      expect((await refusal(read(text))).code).toBe('xml-doctype');
    }
    // In a description it is words.
    const html = `<description><![CDATA[<!DOCTYPE html><p>字</p>]]></description>`;
    expect(featuresOf(await read(kml(placemark(html + polygon))))[0]?.attributes.description).toBe('字');
  });

  it('refuses depth, and what is no KML', async () => {
    expect((await refusal(read(kml('<Folder>'.repeat(200))))).code).toBe('too-deep');
    expect((await refusal(read('<gpx></gpx>'))).code).toBe('kml-not-kml');
    expect((await refusal(read('plain text'))).code).toBe('kml-not-kml');
    const untold = zipSync({ 'sub/doc.kml': utf8(kml(placemark('<name>A</name>'))) });
    expect((await read(untold, 'a.kmz')).issues).toContainEqual(
      expect.objectContaining({ where: expect.objectContaining({ file: 'a.kmz/sub/doc.kml' }) }),
    );
    expect((await refusal(read(zipSync({ 'a.txt': utf8('x') }), 'a.kmz'))).code).toBe('kmz-without-kml');
  });

  it('keeps the sound features around a broken one and before a cut', async () => {
    const good = placemark(polygon);
    const broken = await read(kml(`${good}\n<Placemark><name>x<Point></Placemark>\n${good}`));
    expect(featuresOf(broken)).toHaveLength(2);
    expect(broken.issues).toMatchObject([{ code: 'kml-feature-broken', where: { line: 4 } }]);
    const whole = kml(`${good}\n${good}\n${good}`);
    const cut = await read(whole.slice(0, whole.lastIndexOf('<coordinates>') + 20));
    expect(featuresOf(cut)).toHaveLength(2);
    expect(cut.issues).toMatchObject([{ code: 'kml-cut-off', params: { element: 'Placemark' } }]);
  });

  it('says what it passes over', async () => {
    const found = await read(
      kml(`<NetworkLink><Link><href>http://x</href></Link></NetworkLink>${placemark(polygon)}`),
    );
    expect(found.issues).toMatchObject([{ code: 'kml-not-read', params: { element: 'NetworkLink' } }]);
  });
});

describe('KML out and in again', () => {
  it('places the golden parcel where the standards say', async () => {
    const { files } = await writeKml(exportDocument());
    expect(
      partsDistance(featuresOf(await readKml(files, {}, noProgress))[0]?.parts ?? [], goldenA3Degrees),
    ).toBeLessThan(5.1e-10);
  });

  it('is identity to 0.01 mm, attributes equal with their types', async () => {
    const { forward } = await loadPlaneProjection('EPSG:4549');
    const back = (parts: readonly SurveyPart[]) =>
      parts.map((rings) => rings.map((positions) => positions.map(([lon, lat]) => forward(lon, lat))));
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { files, losses } = await writeKml(document);
        expect(losses).toEqual([]);
        const found = await readKml(files, {}, noProgress);
        expect(found.issues).toEqual([]);
        expect(featuresOf(found)).toHaveLength(document.features.length);
        document.features.forEach((before, index) => {
          const after = featuresOf(found)[index];
          expect(after?.kind).toBe(before.kind);
          expect(partsDistance(before.parts, back(after?.parts ?? []))).toBeLessThan(1e-5);
          expect(after).toMatchObject({ name: before.name, number: before.number });
          expect(filledAttributes(after?.attributes ?? {})).toEqual(
            expect.arrayContaining(filledAttributes(before.attributes)),
          );
        });
      }),
      { numRuns: 60, seed: 31 },
    );
  });

  it('names what it cannot keep', async () => {
    const { losses, files } = await writeKml(
      exportDocument({
        features: [
          exportFeature({ pointLabels: [[['J1']]], attributes: { a: 'x\u0000y', b: 1 } }),
          exportFeature({ attributes: { b: 'text', c: 'two\nlines\n' } }),
        ],
      }),
    );
    expect(losses.map(({ code }) => code).toSorted()).toEqual([
      'export-column-as-text',
      'export-point-labels',
      'export-xml-blanks',
      'export-xml-characters',
    ]);
    expect(featuresOf(await readKml(files, {}, noProgress))[0]?.attributes).toMatchObject({
      a: 'xy',
      b: '1',
    });
  });

  it('puts datasets into folders', async () => {
    const features = ['计划', '示例'].map((dataset) => exportFeature({ attributes: { 数据集: dataset } }));
    const { files } = await writeKml(exportDocument({ features }), { folderColumn: '数据集' });
    const { layers } = await readKml(files, {}, noProgress);
    expect(layers.map(({ name }) => name)).toEqual(['智谷图导出 / 计划', '智谷图导出 / 示例']);
  });
});

describe('spoilt KML', () => {
  it('ends in a refusal or in issues, whatever byte is wrong', async () => {
    const { files } = await writeKml(exportDocument({ features: [exportFeature(), exportFeature()] }));
    const whole = files[0]?.bytes ?? new Uint8Array();
    const packed = zipSync({ 'doc.kml': whole });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(whole, packed),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
        async (source, cut, changes) => {
          const bytes = source.slice(0, changes.length % 2 ? source.length : (cut % source.length) + 1);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          await read(bytes).catch((error: unknown) => {
            if (!(error instanceof ReadRefusal)) throw error;
          });
        },
      ),
      { numRuns: 300, seed: 32 },
    );
  });

  // A scan that starts anew at every `<` would run into the limit of the test.
  it('comes to an end on tags that never end', async () => {
    const html = '<a '.repeat(300_000);
    const found = await read(kml(placemark(`<description><![CDATA[${html}]]></description>${polygon}`)));
    await read(kml(`${'<a b="'.repeat(100_000)}${'<'.repeat(100_000)}`));
    expect(featuresOf(found)).toHaveLength(1);
  });
});
