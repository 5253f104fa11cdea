import { createPortal } from 'react-dom';
import type { Sheet, SheetCell } from '@/exchange/tables/write-workbook';
import { decimalText } from '@/geodesy/decimal';
import styles from './trade-paper.module.css';

const decimals: Readonly<Partial<Record<SheetCell['style'], number>>> = { d0: 0, d2: 2, d3: 3 };

function textOf({ style, value }: SheetCell): string {
  if (value === null) return '';
  return typeof value === 'number' ? decimalText(value, decimals[style] ?? 2) : value;
}

/** A line that goes over the whole width: title, note. */
const isLine = (row: readonly SheetCell[]) => row.length === 1 && row[0]?.style !== 'header';

/** Nothing of a paper moves, and one line may stand on it twice: the place is what tells them apart. */
const placed = <T,>(items: readonly T[]) => items.map((item, place) => ({ place, item }));

/** The same sheets as in the workbook, for the printer: text, with headers that repeat on every page. */
export function TradePaper({ sheets }: { readonly sheets: readonly Sheet[] }) {
  return createPortal(
    <div className={styles.paper} data-print-sheet="" lang="zh-CN">
      {placed(sheets).map(({ place, item }) => (
        <OneSheet key={place} sheet={item} />
      ))}
    </div>,
    document.body,
  );
}

function OneSheet({ sheet }: { readonly sheet: Sheet }) {
  const at = sheet.rows.findIndex((row) => row[0]?.style === 'header');
  const header = sheet.rows[at] ?? [];
  const above = sheet.rows.slice(0, Math.max(0, at));
  const body = sheet.rows.slice(at + 1).filter((row) => !isLine(row));
  const below = sheet.rows.slice(at + 1).filter(isLine);
  return (
    <article className={styles.sheet} data-page={sheet.landscape ? 'landscape' : 'portrait'}>
      {placed(above.flat()).map(({ place, item }) =>
        item.style === 'title' ? <h1 key={place}>{textOf(item)}</h1> : <p key={place}>{textOf(item)}</p>,
      )}
      <table>
        <thead>
          <tr>
            {header.map((cell) => (
              <th key={textOf(cell)} scope="col">
                {textOf(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody data-user="">
          {placed(body).map(({ place: line, item: row }) => (
            <tr key={line}>
              {placed(row).map(({ place, item }) => (
                <td key={place} data-figure={item.style in decimals || undefined}>
                  {textOf(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {placed(below.flat()).map(({ place, item }) => (
        <p key={place}>{textOf(item)}</p>
      ))}
    </article>
  );
}
