import { describe, expect, it } from 'vitest';
import { readDxf } from '@/exchange/dxf/read';
import { ReadRefusal } from '@/exchange/refusal';
import { encodeGbk } from '@/exchange/text/gbk';
import { planeAreaOfPartsSqm } from '@/geodesy/plane-area';
import { block, box, drawing, drawingFile, insert, lwpolyline, pairs, section, text } from './build';

const readBytes = async (content: string | Uint8Array, options = {}) => {
  const dataset = await readDxf([drawingFile(content)], options, () => undefined);
  const features = dataset.layers.flatMap(({ features: own }) => own);
  return { ...dataset, features, codes: dataset.issues.map(({ code }) => code), first: features[0] };
};
const read = (entities: string, options: Parameters<typeof drawing>[1] = {}) =>
  readBytes(drawing(entities, options));
const areaOf = (feature: { readonly parts: Parameters<typeof planeAreaOfPartsSqm>[0] } | undefined) =>
  planeAreaOfPartsSqm(feature?.parts ?? []);
const refusalOf = async (content: string | Uint8Array) =>
  readBytes(content).then(
    () => null,
    (error: unknown) => (error instanceof ReadRefusal ? error.issue.code : error),
  );

describe('outlines', () => {
  it('of the golden parcel: an arc of 90° that bends into it', async () => {
    const { first } = await read(
      lwpolyline([
        [568500, 3100000],
        [569166.667, 3100000, 0.41421356],
        [569166.667, 3099600],
        [568500, 3099600],
      ]),
    );
    expect(Math.abs(areaOf(first) - 243_834.947)).toBeLessThan(0.01);
    const [centre, radius] = [[569366.667, 3099800], 282.8427] as const;
    const arc = (first?.parts[0]?.[0] ?? []).filter(([x]) => x < 569166.6 && x > 568600);
    expect(arc.length).toBeGreaterThan(20);
    for (const [x, y] of arc) {
      expect(Math.abs(Math.hypot(x - centre[0], y - centre[1]) - radius)).toBeLessThan(0.01);
    }
  });

  it('drawn as old polylines, with vertices that only steer the curve left out', async () => {
    const vertex = (x: number, y: number, flags = 0) => pairs(0, 'VERTEX', 8, 'DK', 10, x, 20, y, 70, flags);
    const { first, features } = await read(
      pairs(0, 'POLYLINE', 8, 'DK', 66, 1, 70, 1) +
        vertex(0, 0) +
        vertex(500, 500, 16) +
        vertex(100, 0) +
        vertex(100, 100) +
        vertex(0, 100) +
        pairs(0, 'SEQEND') +
        lwpolyline(box(200, 0, 10)),
    );
    expect(areaOf(first)).toBe(10_000);
    expect(features).toHaveLength(2);
  });

  it('drawn as hatches, with holes and bulges; a hatch over its own boundary counts once', async () => {
    const loop = (points: ReturnType<typeof box>) =>
      pairs(92, 3, 72, 1, 73, 1, 93, points.length) +
      points.map(([x, y]) => pairs(10, x, 20, y, 42, 0)).join('') +
      pairs(97, 0);
    const hatch = (loops: readonly string[]) =>
      pairs(0, 'HATCH', 8, 'DK', 10, 0, 20, 0, 30, 0, 2, 'SOLID', 70, 1, 71, 0, 91, loops.length) +
      loops.join('') +
      pairs(75, 0, 76, 1, 98, 1, 10, 5, 20, 5);
    const { features, codes } = await read(
      hatch([loop(box(20, 20, 10)), loop(box(0, 0, 100))]) +
        lwpolyline(box(300, 0, 50)) +
        hatch([loop(box(300, 0, 50))]),
    );
    expect(features.map((feature) => [feature.parts[0]?.length, areaOf(feature)])).toEqual([
      [2, 9900],
      [1, 2500],
    ]);
    expect(codes).toContain('dxf-repeats');
  });

  it('drawn as hatches edge by edge: lines, arcs, ellipses, splines', async () => {
    const line = (ax: number, ay: number, bx: number, by: number) =>
      pairs(72, 1, 10, ax, 20, ay, 11, bx, 21, by);
    const half = (type: number) =>
      type === 2
        ? pairs(72, 2, 10, 0, 20, 0, 40, 10, 50, 0, 51, 180, 73, 1)
        : pairs(72, 3, 10, 0, 20, 0, 11, 10, 21, 0, 40, 1, 50, 0, 51, 180, 73, 1);
    // A quadratic Bézier from (10,0) over (0,20) to (−10,0): area ⅔ · 20 · 10.
    const spline =
      pairs(72, 4, 94, 2, 73, 0, 74, 0, 95, 6, 96, 3, 40, 0, 40, 0, 40, 0, 40, 1, 40, 1, 40, 1) +
      pairs(10, 10, 20, 0, 10, 0, 20, 20, 10, -10, 20, 0);
    const hatch = (edge: string) =>
      pairs(0, 'HATCH', 8, 'DK', 91, 1, 92, 1, 93, 2) + edge + line(-10, 0, 10, 0) + pairs(97, 0, 75, 0);
    for (const [edge, area] of [
      [half(2), 50 * Math.PI],
      [half(3), 50 * Math.PI],
      [spline, 400 / 3],
    ] as const) {
      expect(Math.abs(areaOf((await read(hatch(edge))).first) - area)).toBeLessThan(0.02);
    }
    // The same half circle said clockwise: angles count the other way.
    const clockwise = pairs(72, 2, 10, 0, 20, 0, 40, 10, 50, 180, 51, 360, 73, 0);
    const ring = (await read(hatch(clockwise))).first?.parts[0]?.[0] ?? [];
    expect(Math.max(...ring.map(([, y]) => y))).toBeGreaterThan(9.9);
  });

  it('are circles and ellipses too, to the exact area', async () => {
    const { features } = await read(
      pairs(0, 'CIRCLE', 8, 'DK', 10, 500, 20, 500, 40, 100) +
        pairs(0, 'ELLIPSE', 8, 'DK', 10, 0, 20, 0, 11, 100, 21, 0, 40, 0.5, 41, 0, 42, 2 * Math.PI),
    );
    expect(features.map((feature) => areaOf(feature) / Math.PI)).toEqual([
      expect.closeTo(10_000, 3),
      expect.closeTo(5_000, 3),
    ]);
  });

  it('are closed with a note when their ends are within 0.1 m, and stay lines otherwise', async () => {
    const open = (gap: number) => lwpolyline([...box(0, 0, 100), [0, gap]], { closed: false });
    const near = await read(open(0.08));
    expect(near.first?.kind).toBe('polygon');
    expect(near.issues).toMatchObject([{ code: 'dxf-closed', params: { millimetres: 80 } }]);
    expect((await read(open(0.2))).first?.kind).toBe('line');
    // In a drawing of millimetres the same gap is 80 units.
    const millimetres = [...box(568_500_000, 3_100_000_000, 100_000), [568_500_000, 3_100_000_080]] as const;
    expect((await read(lwpolyline(millimetres, { closed: false }))).issues).toMatchObject([
      { code: 'dxf-closed', params: { millimetres: 80 } },
    ]);
  });

  it('that somebody forgot to close stay lines, and their gap is named', async () => {
    const outline = lwpolyline([...box(0, 0, 100), [0, 0.5]], { closed: false });
    const road = lwpolyline([...box(200, 0, 100)], { closed: false });
    const { features, issues } = await read(outline + road);
    expect(features.map(({ kind }) => kind)).toEqual(['line', 'line']);
    expect(issues).toMatchObject([
      { severity: 'info', code: 'dxf-left-open', params: { metres: 0.5 }, where: { layer: 'DK' } },
    ]);
  });

  it('whose corners enclose nothing are left out one by one, with line and layer', async () => {
    const bow = lwpolyline([
      [0, 0],
      [100, 100],
      [100, 0],
      [0, 100],
    ]);
    const stroke = lwpolyline([
      [0, 0],
      [100, 0],
    ]);
    const { features, issues } = await read(bow + stroke + lwpolyline(box(300, 0, 100)));
    expect(features).toHaveLength(1);
    expect(issues).toContainEqual({
      severity: 'warning',
      code: 'dxf-no-area',
      params: { count: 4 },
      where: { file: '地块.dxf', line: expect.any(Number), layer: 'DK' },
    });
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'info', code: 'dxf-degenerate', params: { count: 1 } }),
    );
  });

  it('are splines too; one that has only the points it was drawn through is said to be rough', async () => {
    const fit = [...box(0, 0, 100), [0, 0] as const].map(([x, y]) => pairs(11, x, 21, y)).join('');
    const { first, issues } = await read(
      pairs(0, 'SPLINE', 8, 'DK', 70, 8, 71, 3, 72, 0, 73, 0, 74, 5) + fit,
    );
    expect(areaOf(first)).toBe(10_000);
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'dxf-spline-straight' }),
    );
  });

  it('carry the layer they lie on as an attribute; layer 0 says nothing', async () => {
    const { features } = await read(
      lwpolyline(box(0, 0, 100), { layer: '用地红线' }) + lwpolyline(box(200, 0, 100), { layer: '0' }),
    );
    expect(features.map(({ attributes }) => attributes)).toEqual([{ 图层: '用地红线' }, {}]);
  });

  it('are joined from lines and arcs that meet, but not where three meet', async () => {
    const line = (ax: number, ay: number, bx: number, by: number) =>
      pairs(0, 'LINE', 8, 'DK', 10, ax, 20, ay, 11, bx, 21, by);
    const three = line(0, 0, 100, 0) + line(100, 100, 100, 0) + line(100, 100, 0, 100);
    const ring = await read(three + line(0, 100, 0, 0));
    expect([ring.features.length, ring.first?.kind, areaOf(ring.first)]).toEqual([1, 'polygon', 10_000]);
    expect(ring.codes).toContain('dxf-lines-joined');
    const fork = await read(`${three}${line(0, 100, 0, 0)}${line(0, 0, -50, 0)}`);
    expect(new Set(fork.features.map(({ kind }) => kind))).toEqual(new Set(['line']));
  });

  it('inside one another on one layer are told, not subtracted', async () => {
    const { features, issues } = await read(lwpolyline(box(0, 0, 100)) + lwpolyline(box(10, 10, 10)));
    expect(features.map(areaOf)).toEqual([10_000, 100]);
    expect(issues).toMatchObject([{ code: 'dxf-ring-in-ring', params: { count: 1 } }]);
  });

  it('stand in the layers of the drawing, for the layer chooser', async () => {
    const { layers } = await read(
      lwpolyline(box(0, 0, 10), { layer: '用地红线' }) +
        lwpolyline(box(50, 0, 10), { layer: 'JZD' }) +
        lwpolyline(box(90, 0, 10), { layer: '用地红线' }),
    );
    expect(layers.map(({ name, features }) => [name, features.length])).toEqual([
      ['用地红线', 2],
      ['JZD', 1],
    ]);
  });

  it('seen from below lie mirrored, as the format says', async () => {
    const { first } = await read(lwpolyline(box(10, 0, 10), { more: pairs(210, 0, 220, 0, 230, -1) }));
    expect(first?.parts[0]?.[0]?.[0]).toEqual([-10, 0]);
  });

  it('of the sheet and without sound numbers are left out', async () => {
    const { features, codes } = await read(
      lwpolyline(box(0, 0, 10), { more: pairs(67, 1) }) +
        pairs(0, 'LWPOLYLINE', 8, 'DK', 90, 3, 70, 1, 10, 'x', 20, 1, 10, 2, 20, 2, 10, 3, 20, 0) +
        lwpolyline(box(50, 0, 10)) +
        pairs(0, 'REGION', 8, 'DK'),
    );
    expect(features).toHaveLength(1);
    expect(codes).toEqual(expect.arrayContaining(['dxf-bad-numbers', 'dxf-unread-types']));
  });
});

describe('blocks', () => {
  const blocks = block('DK1', lwpolyline(box(5, 5, 10), { layer: '0' }), [5, 5]);

  it('hold parcels: scaled, turned, in arrays, on the layer of their insert', async () => {
    const { features, layers } = await read(
      insert('dk1', 10, 100, 20, 200, 41, 2, 42, 2, 50, 90) +
        insert('DK1', 10, 0, 20, 0, 70, 2, 71, 3, 44, 50, 45, 60),
      { blocks },
    );
    expect(layers.map(({ name }) => name)).toEqual(['DK']);
    expect(features).toHaveLength(7);
    const ring = features[0]?.parts[0]?.[0] ?? [];
    expect(ring.map(([x, y]) => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6])).toEqual([
      [100, 200],
      [100, 220],
      [80, 220],
      [80, 200],
    ]);
    expect(features[6]?.parts[0]?.[0]?.[0]).toEqual([50, 120]);
  });

  it('lie in blocks, mirrored too; their tags are attributes', async () => {
    const nested = blocks + block('B', insert('DK1', 10, 20, 20, 0, 41, -1));
    const { first } = await read(
      insert('B', 10, 1000, 20, 0, 66, 1) +
        pairs(0, 'ATTRIB', 8, '0', 2, 'DKBH', 1, '南郊A-05') +
        pairs(0, 'ATTRIB', 8, '0', 2, '容积率', 1, '2.5') +
        pairs(0, 'SEQEND'),
      { blocks: nested },
    );
    expect(first).toMatchObject({ number: '南郊A-05', attributes: { DKBH: '南郊A-05', 容积率: 2.5 } });
    expect(first?.parts[0]?.[0]?.slice(0, 2)).toEqual([
      [1020, 0],
      [1010, 0],
    ]);
  });

  it('that hold themselves, are missing, or multiply without end do no harm', async () => {
    const parcel = lwpolyline(box(0, 0, 10));
    const loops = block('A', insert('B')) + block('B', insert('A') + parcel);
    expect((await read(insert('A'), { blocks: loops })).codes).toContain('dxf-block-in-itself');
    expect((await read(insert('?') + parcel)).codes).toContain('dxf-block-missing');
    const chain = Array.from({ length: 100 }, (_, at) => block(`D${at}`, insert(`D${at + 1}`) + parcel)).join(
      '',
    );
    const deep = await read(insert('D0'), { blocks: chain });
    expect(deep.codes).toContain('dxf-blocks-too-deep');
    const bomb = Array.from({ length: 20 }, (_, at) => block(`E${at}`, insert(`E${at + 1}`).repeat(10))).join(
      '',
    );
    const last = block('E20', text(0, 0, 'x'));
    expect(await refusalOf(drawing(insert('E0'), { blocks: bomb + last }))).toBe('dxf-too-many-inserts');
    const array = block('F', text(0, 0, 'x'));
    const wide = insert('F', 70, 9999, 71, 9999, 44, 1, 45, 1);
    expect(await refusalOf(drawing(wide, { blocks: array }))).toBe('dxf-too-many-inserts');
  }, 60_000);
});

describe('texts', () => {
  const parcel = lwpolyline(box(0, 0, 100));

  it('inside an outline are its number, use, indicators and name', async () => {
    const { first } = await read(
      parcel +
        text(10, 90, '南郊A-05') +
        text(10, 80, 'M1') +
        text(10, 70, 'R=2.5') +
        text(10, 60, '限高≤24m') +
        text(10, 50, '26.67亩') +
        text(10, 40, '工发智能园') +
        text(10, 30, '工业用地'),
    );
    expect(first).toMatchObject({
      number: '南郊A-05',
      name: '工发智能园',
      declaredArea: '26.67亩',
      attributes: { 用地代码: 'M1', 容积率: 2.5, 建筑限高: '≤24m', 用地性质: '工业用地' },
    });
  });

  it('lose the codes of MTEXT', async () => {
    const content = String.raw`{\fSimSun|b0|i0|c134|p2;地块编号：A-01}\P\H2.5x;\C1;容积率\~2.0\P{\LS=\S1/2;}\P\U+5DE5业用地`;
    const { first } = await read(
      parcel + pairs(0, 'MTEXT', 8, 'ZJ', 10, 50, 20, 50, 3, content.slice(0, 20), 1, content.slice(20)),
    );
    expect(first).toMatchObject({
      number: 'A-01',
      declaredArea: '1/2',
      attributes: { 容积率: 2, 用地性质: '工业用地' },
    });
  });

  it('belong to the smallest outline around them, and to both of two equal ones', async () => {
    const { layers, codes } = await read(
      lwpolyline(box(-100, -100, 500), { layer: '红线' }) +
        parcel +
        lwpolyline(box(0, 0, 100), { layer: '地块线' }) +
        text(50, 50, 'A-01') +
        text(900, 900, 'A-02'),
    );
    expect(layers.map(({ name, features }) => [name, features[0]?.number])).toEqual([
      ['红线', null],
      ['DK', 'A-01'],
      ['地块线', 'A-01'],
    ]);
    expect(codes).toContain('dxf-texts-outside');
  });

  it('with keys like __proto__ stay data', async () => {
    const { first } = await read(parcel + text(50, 50, '__proto__=1'));
    expect(Object.entries(first?.attributes ?? {})).toEqual([
      ['图层', 'DK'],
      ['__proto__', 1],
    ]);
  });
});

describe('encodings and kinds of drawings', () => {
  it('are said to be cut off when they do not end as drawings do', async () => {
    const whole = drawing(lwpolyline(box(0, 0, 100)) + lwpolyline(box(200, 0, 100)));
    for (const end of ['', '\u001a', '\r\n\r\n']) expect((await readBytes(whole + end)).codes).toEqual([]);
    expect((await readBytes(whole.replaceAll('\n', '\r\n'))).codes).toEqual([]);
    const cut = await readBytes(whole.slice(0, whole.lastIndexOf('LWPOLYLINE')));
    expect([cut.features.length, cut.codes]).toEqual([1, ['dxf-cut-off']]);
  });

  it('are UTF-8 from R2007 on, whatever the code page says and though one character is broken', async () => {
    const content = drawing(lwpolyline(box(0, 0, 100), { layer: '规划用地红线图层'.repeat(4) }), {
      header: pairs(9, '$ACADVER', 1, 'AC1021', 9, '$DWGCODEPAGE', 3, 'ANSI_936'),
    });
    const sound = new TextEncoder().encode(content);
    expect((await readBytes(sound)).encoding).toBe('utf-8');
    // The last character of the file, cut in the middle.
    const cut = Uint8Array.from([...sound, 0xe5, 0x8c]);
    const { layers, encoding } = await readBytes(cut);
    expect([layers[0]?.name, encoding]).toEqual(['规划用地红线图层'.repeat(4), 'utf-8']);
    // GBK all the same under the new header is still GBK.
    expect((await readBytes(encodeGbk(content).bytes)).encoding).toBe('gb18030');
  });

  const header = (page: string) => pairs(9, '$ACADVER', 1, 'AC1015', 9, '$DWGCODEPAGE', 3, page);
  const content = (page: string) =>
    drawing(lwpolyline(box(0, 0, 9), { layer: '联通' }), { header: header(page) });

  it.each(['ANSI_936', 'ANSI_1252', 'gb2312', 'dos437'])('reads GBK under %s', async (page) => {
    const { layers, encoding, dialect } = await readBytes(
      encodeGbk(`${content(page)}${pairs(999, '地块')}`).bytes,
    );
    expect([layers[0]?.name, encoding, dialect]).toEqual(['联通', 'gb18030', 'AC1015']);
  });

  it('reads UTF-8 under an old header, and what the person chooses', async () => {
    expect((await readBytes(content('ANSI_936'))).layers[0]?.name).toBe('联通');
    const chosen = await readBytes(encodeGbk(content('ANSI_936')).bytes, { encoding: 'gbk' });
    expect(chosen.layers[0]?.name).toBe('联通');
  });

  it('reads entities without any header, CRLF and blanks before the codes', async () => {
    const bare = section('ENTITIES', lwpolyline(box(0, 0, 9)));
    expect(
      (await readBytes(bare.replaceAll(/^(\d+)\n/gm, '  $1\n').replaceAll('\n', '\r\n'))).features,
    ).toHaveLength(1);
  });

  it('reads carriage returns alone, and tells types it cannot read instead of finding nothing', async () => {
    const bare = section('ENTITIES', lwpolyline(box(0, 0, 9)));
    expect((await readBytes(bare.replaceAll('\n', '\r'))).features).toHaveLength(1);
    expect((await read(pairs(0, 'REGION', 8, 'DK'))).codes).toEqual(['dxf-unread-types']);
  });

  it('hands on the unit of the header', async () => {
    const { declared } = await read(lwpolyline(box(0, 0, 9)), { header: pairs(9, '$INSUNITS', 70, 4) });
    expect(declared).toMatchObject({ unitsToMetres: 0.001 });
    expect((await read(lwpolyline(box(0, 0, 9)))).declared).toBeNull();
  });

  it('refuses DWG, binary DXF and what is no drawing, with the remedy', async () => {
    expect(await refusalOf(new TextEncoder().encode('AC1032\u0000\u0000'))).toBe('dwg-file');
    expect(await refusalOf(new TextEncoder().encode('AutoCAD Binary DXF\r\n\u001a\u0000'))).toBe(
      'dxf-binary',
    );
    expect(await refusalOf('hello')).toBe('dxf-empty');
    expect(await refusalOf('')).toBe('dxf-empty');
  });

  it('steps over lines that are no codes and says where', async () => {
    const { features, issues } = await readBytes(
      drawing(lwpolyline(box(0, 0, 9))).replace('0\nLWPOLYLINE', 'rubbish\n0\nLWPOLYLINE'),
    );
    expect(features).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'dxf-bad-groups', params: { count: 1 } }]);
  });
});
