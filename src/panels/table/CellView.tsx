import type { ReactNode } from 'react';
import type { StageFamily } from '@/domain/lifecycle-codes';
import type { PlanDate } from '@/domain/plan-date';
import { precisionOf } from '@/domain/plan-date';
import { type Cell, provenanceMark, type TableRow } from '@/domain/table';
import { landUseSymbol } from '@/symbology/land-use';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';
import { Badge } from '@/ui/badge/Badge';
import { notStatedAs } from '../figures';
import { Swatch } from '../legend/Swatch';
import { cellText, quantityWords, type Reader } from './cell-words';
import styles from './Table.module.css';

/** How cells are shown: the words of the page, and its light. */
export interface CellReader extends Reader {
  readonly night: boolean;
}

/**
 * A cell with the mark that says where its figure comes from. Plain elements instead of a component: thousands are
 * scrolled past.
 */
export function cellView(row: TableRow, cell: Cell, reader: CellReader): ReactNode {
  const { night } = reader;
  if (cell.type === 'quantities') return <Quantities cell={cell} reader={reader} />;
  const text = cellText(reader, cell);
  switch (cell.type) {
    case 'notStated':
      return notStatedAs(text);
    case 'none':
      return <span className={styles.none}>{text}</span>;
    case 'name':
      return <span data-name="">{text}</span>;
    case 'statement':
      return (
        <span data-fact={cell.factId} title={text}>
          {text}
        </span>
      );
    case 'id':
      return <span data-id={cell.ids.join(' ')}>{text}</span>;
    case 'number':
    case 'area':
    case 'range':
      return <span {...{ [provenanceMark(row)]: row.nature === 'user' ? row.dataset : '' }}>{text}</span>;
    case 'date':
      return <time {...machineDate(cell.date)}>{text}</time>;
    case 'landUse':
      return (
        <span className={styles.withSwatch}>
          <Swatch form="fill" colour={landUseSymbol(cell.code)[night ? 'night' : 'light']} />
          <span data-name="" title={text}>
            {text}
          </span>
        </span>
      );
    case 'word':
      return wordView(cell, text, night);
  }
}

/** HTML has no value for a period of years. */
function machineDate(date: PlanDate) {
  return precisionOf(date) === 'period' ? {} : { dateTime: date };
}

function wordView(cell: Extract<Cell, { readonly type: 'word' }>, text: string, night: boolean): ReactNode {
  if (cell.vocabulary === 'family') {
    const symbol = stageSymbols[cell.code as StageFamily];
    return (
      <span className={styles.withSwatch}>
        <Swatch form="fill" colour={night ? symbol.night : symbol.light} ink={stageLetterInk}>
          {symbol.letter}
        </Swatch>
        <span>{text}</span>
      </span>
    );
  }
  if (cell.vocabulary === 'relation' && cell.code === 'wanted') return <Badge tone="wanted">{text}</Badge>;
  if (cell.code === 'overdueUnverified') return <Badge tone="warn">{text}</Badge>;
  if (cell.code === 'schematic') return <Badge tone="schematic">{text}</Badge>;
  return text;
}

/** Every figure of a fact under its own mark; the Chinese figure stays visible beside a translated or converted one. */
function Quantities(props: {
  readonly cell: Extract<Cell, { readonly type: 'quantities' }>;
  readonly reader: Reader;
}) {
  const { cell, reader } = props;
  const several = cell.quantities.length > 1;
  return (
    <>
      {quantityWords(reader, cell).map(({ text, source }, index) => {
        const mark = several ? `${cell.factId}#${index + 1}` : cell.factId;
        return (
          <span key={mark} className={styles.quantity} data-fact={mark}>
            {text}
            {text === source ? null : (
              <small lang="zh-CN">{reader.locale === 'zh-CN' ? `（${source}）` : ` (${source})`}</small>
            )}
          </span>
        );
      })}
    </>
  );
}
