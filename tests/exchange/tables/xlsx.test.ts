import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { ReadRefusal } from '@/exchange/refusal';
import { readXlsx } from '@/exchange/tables/read';
import { codes, fromXlsx, workbook } from './tables';

/** A workbook of one sheet put together by hand. */
function handmade(sheet: string, more: Readonly<Record<string, string>> = {}, workbookMore = ''): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r">${workbookMore}<sheets><sheet name="名册" sheetId="1" r:id="a"/><sheet name="草稿" sheetId="2" state="hidden" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="/xl/worksheets/x.xml"/></Relationships>',
    ),
    'xl/worksheets/x.xml': strToU8(sheet),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });
}

const refusal = async (bytes: Uint8Array) => {
  try {
    await readXlsx([{ name: 'x.xlsx', bytes }], {}, () => undefined);
  } catch (reason) {
    if (reason instanceof ReadRefusal) return reason.issue.code;
    throw reason;
  }
  return null;
};

describe('XLSX workbooks', () => {
  it('reads what another program writes', async () => {
    const { tables } = await fromXlsx(
      await writeWorkbook([
        ['地块编号', '企业名称', '开工时间', '绿地率', '用地面积（亩）'].map((value) => ({
          value,
          fontWeight: 'bold' as const,
        })),
        [
          { type: String, value: '0012' },
          { type: String, value: 'A & B <公司>' },
          { type: Date, value: new Date('2023-10-17T00:00:00Z'), format: 'yyyy-mm-dd' },
          { type: Number, value: 0.2, format: '0%' },
          { type: Number, value: 12.3 },
        ],
      ]).toBuffer(),
    );
    expect(tables[0]?.rows[0]?.values).toEqual({
      parcelNumber: '0012',
      enterprise: 'A & B <公司>',
      startDate: '2023-10-17',
      greenSpace: '20%',
      siteArea: (12.3 * 10_000) / 15,
    });
  });

  it('is read by another program as it was written', async () => {
    const [sheet] = await readWorkbook(
      Buffer.from(
        workbook([
          ['地块编号', '_x0041_ & "x"'],
          ['001', 1.5],
        ]),
      ),
    );
    expect(sheet).toEqual({
      sheet: '表一',
      data: [
        ['地块编号', '_x0041_ & "x"'],
        ['001', 1.5],
      ],
    });
  });

  it('reads shared strings with runs, without their pronunciation, and cells without references', async () => {
    const { tables, issues } = await fromXlsx(
      handmade(
        '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>备注</t></is></c></row><row><c t="str"><v>A_x002D_1</v></c><c t="b"><v>1</v></c></row></sheetData></worksheet>',
        {
          'xl/sharedStrings.xml':
            '<sst><si><r><t>地块</t></r><r><t>编号</t></r><rPh><t>dikuai</t></rPh></si></sst>',
        },
      ),
    );
    expect(tables[0]?.rows[0]?.texts).toEqual(['A-1', 'true']);
    expect(codes({ issues })).toEqual(['table-hidden-sheet']);
  });

  it('knows dates by their format, by 1904 too', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="#,##0&quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="31"/></cellXfs></styleSheet>';
    const cells = [1, 2, 3, 4]
      .map((style, index) => `<c r="${'ABCD'[index]}2" s="${style}"><v>43754</v></c>`)
      .join('');
    const head = ['开工时间', '竣工时间', '成交价', '投产时间']
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('');
    const sheet = `<worksheet><sheetData><row r="1">${head}</row><row r="2">${cells}</row></sheetData></worksheet>`;
    const { tables } = await fromXlsx(
      handmade(sheet, { 'xl/styles.xml': styles }, '<workbookPr date1904="1"/>'),
    );
    expect(tables[0]?.rows[0]?.values).toEqual({
      startDate: '2023-10-17',
      finishDate: '2023-10-17',
      price: 43_754,
      operationDate: '2023-10-17',
    });
  });

  it('names cells whose formula failed', async () => {
    const { tables } = await fromXlsx(
      handmade(
        '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>地块编号</t></is></c><c t="inlineStr"><is><t>成交价</t></is></c></row><row r="2"><c t="str"><v>A</v></c><c t="e"><v>#REF!</v></c></row></sheetData></worksheet>',
      ),
    );
    expect(tables[0]?.issues.map(({ code, where }) => [code, where.line])).toEqual([
      ['table-formula-error', 2],
    ]);
    expect(tables[0]?.rows[0]?.values).toEqual({ parcelNumber: 'A', price: null });
  });

  it('names cells whose formula was never worked out, and no formula that says nothing', async () => {
    const sheet = (cell: string) =>
      fromXlsx(
        handmade(
          `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>地块编号</t></is></c><c t="inlineStr"><is><t>成交价</t></is></c></row><row r="2"><c t="str"><v>A</v></c>${cell}</row></sheetData></worksheet>`,
        ),
      );
    const never = await sheet('<c r="B2"><f>1+1</f><v></v></c>');
    expect(never.tables[0]?.issues).toMatchObject([
      { severity: 'warning', code: 'table-formula-uncomputed', params: { count: 1 }, where: { line: 2 } },
    ]);
    const blank = await sheet('<c r="B2" t="str"><f>IF(1,"","x")</f><v></v></c>');
    expect(blank.tables[0]?.issues).toEqual([]);
    const worked = await sheet('<c r="B2"><f>1+1</f><v>2</v></c>');
    expect(worked.tables[0]?.rows[0]?.values).toEqual({ parcelNumber: 'A', price: 2 });
  });

  it('refuses a document type, before anything in it can act', async () => {
    const evil =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(await refusal(handmade(evil))).toBe('table-doctype');
  });

  it('refuses bombs while they inflate', async () => {
    const bomb = `<worksheet><sheetData>${' '.repeat(40_000_000)}</sheetData></worksheet>`;
    expect(await refusal(handmade(bomb))).toBe('archive-ratio');
  });

  it('refuses a sheet whose rows are one cell in the last column', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}" t="str"><v>${Math.random()}</v></c></row>`,
    ).join('');
    expect(await refusal(handmade(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))).toBe(
      'table-too-large',
    );
  });

  it('does not fill memory for a merged range over everything', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>地块编号</v></c><c r="B1" t="str"><v>备注</v></c></row><row r="2"><c r="A2" t="str"><v>A</v></c></row><row r="9"><c r="B9" t="str"><v>x</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A1048576"/></mergeCells></worksheet>';
    const { tables } = await fromXlsx(handmade(sheet));
    expect(tables[0]?.rows.map(({ line, texts }) => [line, ...texts])).toEqual([
      [2, 'A', ''],
      [9, 'A', 'x'],
    ]);
  });

  it.each([
    ['no workbook inside', zipSync({ 'a.txt': strToU8('x') }), 'table-no-workbook'],
    ['no archive', strToU8('地块编号,备注'), 'archive-unreadable'],
    ['an empty sheet', handmade('<worksheet><sheetData/></worksheet>'), 'table-empty'],
    ['a sheet cut off', handmade('<worksheet><sheetData><row r="1"><c t="str"><v>地块'), 'table-empty'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('ends decently on XML that is cut off or changed inside a sound archive', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>经度</t></is></c><c r="C1" t="str"><v>纬度</v></c></row><row r="2"><c r="A2" s="1"><v>45216</v></c><c r="B2"><v>120.65</v></c><c r="C2"><v>27.99</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells></worksheet>';
    const strings = '<sst><si><t>名称</t></si></sst>';
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const changed = (xml: string) =>
      fc
        .tuple(
          fc.nat(xml.length),
          fc.array(
            fc.tuple(fc.nat(xml.length), fc.constantFrom('<', '>', '"', '/', '&', '9', ' ', '\u0000')),
            { maxLength: 5 },
          ),
        )
        .map(([length, edits]) =>
          edits
            .reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at + 1), xml)
            .slice(0, length || xml.length),
        );
    await fc.assert(
      fc.asyncProperty(changed(sheet), changed(strings), changed(styles), async (a, b, c) => {
        // Any other exception than a refusal fails the test.
        await refusal(handmade(a, { 'xl/sharedStrings.xml': b, 'xl/styles.xml': c }));
      }),
      { numRuns: 200 },
    );
  });
});
