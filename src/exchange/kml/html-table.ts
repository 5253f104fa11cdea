/** What a description written as HTML says: rows of its tables, and the words outside of them. */
export interface ReadDescription {
  readonly rows: readonly (readonly [key: string, value: string])[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function codePoint(code: number): string {
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (all, hex, decimal, name) => {
    if (hex) return codePoint(Number.parseInt(hex, 16));
    if (decimal) return codePoint(Number(decimal));
    return entities[String(name).toLowerCase()] ?? all;
  });
}

const words = (pieces: readonly string[]) => withoutEntities(pieces.join('')).replaceAll(/\s+/g, ' ').trim();

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
}

/** Pairs of a row of two cells; a row of titles above a row of values gives one pair for each column. */
function pairsOf(rows: readonly (readonly Cell[])[]): [string, string][] {
  const pairs = rows.flatMap((cells): [string, string][] => {
    const [key, value] = cells;
    if (cells.length !== 2 || !key || !value || key.text === '' || (key.isHead && value.isHead)) return [];
    return [[key.text, value.text]];
  });
  if (pairs.length > 0) return pairs;
  const [heads, values] = rows;
  if (rows.length !== 2 || !heads?.every(({ isHead }) => isHead) || heads.length !== values?.length)
    return [];
  return heads.flatMap(({ text }, index) =>
    text ? [[text, values[index]?.text ?? ''] as [string, string]] : [],
  );
}

const tag = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])[^>]*>|<!--|<![a-z][^>]*>/gi;
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'head']);

/**
 * Reads the tables map programs put into descriptions, as data: nothing of it ever becomes part of a page.
 * A table in a cell of a table counts by its own rows.
 */
export function readDescription(text: string): ReadDescription {
  const tagsEnd = text.lastIndexOf('>') + 1;
  if (tagsEnd === 0) return { rows: [], text: words([text]) };
  // No tag can begin behind the last >; without this cut a text of many < and no > would be searched again and again.
  const html = text.slice(0, tagsEnd);
  const rows: Cell[][] = [];
  const outside: string[] = [];
  let [tables, from] = [0, 0];
  let row: Cell[] | null = null;
  let cell: { pieces: string[]; isHead: boolean } | null = null;

  const endCell = () => {
    if (row && cell) row.push({ text: words(cell.pieces), isHead: cell.isHead });
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (row && row.length > 0) rows.push(row);
    row = null;
  };
  tag.lastIndex = 0;
  for (let found = tag.exec(html); ; found = tag.exec(html)) {
    const piece = html.slice(from, found?.index);
    if (cell) (cell as { pieces: string[] }).pieces.push(piece);
    else if (tables === 0) outside.push(piece);
    if (!found) break;
    from = tag.lastIndex;
    const [whole, slash, nameAsWritten = ''] = found;
    const name = nameAsWritten.toLowerCase();
    const opens = slash === '';
    if (whole === '<!--' || (opens && unseen.has(name))) {
      const end = whole === '<!--' ? /-->/g : new RegExp(`</${name}[^>]*>?`, 'gi');
      end.lastIndex = from;
      if (!end.test(html)) break;
      from = end.lastIndex;
      tag.lastIndex = from;
    } else if (name === 'table') {
      endRow();
      tables = Math.max(0, tables + (opens ? 1 : -1));
    } else if (name === 'tr') {
      endRow();
      if (opens) row = [];
    } else if (name === 'td' || name === 'th') {
      endCell();
      if (opens && row) cell = { pieces: [], isHead: name === 'th' };
    } else if (cell) (cell as { pieces: string[] }).pieces.push(' ');
    else if (tables === 0) outside.push(' ');
  }
  endRow();
  if (tables === 0) outside.push(text.slice(tagsEnd));
  return { rows: pairsOf(rows), text: words(outside) };
}
