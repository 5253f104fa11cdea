import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defused, toCsv, toTabSeparated, withProvenance } from '@/exchange/csv';

/** A reader by RFC 4180, to prove the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else inQuotes = false;
    } else if (sign === '"') inQuotes = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[index + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      index += 1;
    } else cell += sign;
  }
  return rows;
}

describe('CSV', () => {
  it('begins with the mark that makes spreadsheets read Chinese, and ends lines by RFC 4180', () => {
    expect(
      toCsv([
        ['地块', '面积'],
        ['示例-二-01', '1.5'],
      ]),
    ).toBe('\uFEFF地块,面积\r\n示例-二-01,1.5\r\n');
  });

  it('quotes what would break a row', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines', ' edge']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines"," edge"\r\n',
    );
  });

  it.each(['=1+1', '+SUM(A1)', '-2+3', '@import', '\t=1', '  =cmd', '＝1+1', '\r=1'])(
    'defuses %j',
    (cell) => {
      expect(defused(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['约 400 亩', '-3.25', '+12', '2025-12-31', '', 'a=b', '—'])('leaves %j as it is', (cell) => {
    expect(defused(cell)).toBe(cell);
  });

  it('gives back every cell, apostrophes of defused ones aside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        (rows) => {
          expect(parse(toCsv(rows).slice(1))).toEqual(rows.map((row) => row.map(defused)));
        },
      ),
    );
  });

  it('adds provenance columns where there is something to prove', () => {
    const rows = withProvenance(
      ['名称', '占地', '备注'],
      [
        [
          { text: '孵化器', source: null },
          { text: '约 400 亩', source: 'S02' },
          { text: '', source: null },
        ],
        [
          { text: '一期', source: null },
          { text: '约 280 亩', source: 'S11' },
        ],
      ],
      (title) => `${title}·来源`,
    );
    expect(rows).toEqual([
      ['名称', '占地', '占地·来源', '备注'],
      ['孵化器', '约 400 亩', 'S02', ''],
      ['一期', '约 280 亩', 'S11', ''],
    ]);
  });

  it('writes the clipboard form with one row per line', () => {
    expect(
      toTabSeparated([
        ['a\tb', '=1'],
        ['c\nd', '2'],
      ]),
    ).toBe("a b\t'=1\nc d\t2");
  });
});
