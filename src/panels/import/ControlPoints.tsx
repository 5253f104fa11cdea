import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { decimalText } from '@/geodesy/decimal';
import { type ControlPoint, fitFourParameters } from '@/geodesy/four-parameter';
import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { importController } from './controller';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';
import { useKeptPoints } from './use-kept-points';

const columns = ['x', 'y', 'north', 'east'] as const;
type Row = { readonly key: number } & Readonly<Record<(typeof columns)[number], string>>;

const numberOf = (text: string) => {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/g, '');
  return plain === '' ? Number.NaN : Number(plain);
};
const pointOf = ({ x, y, north, east }: Row): ControlPoint => ({
  source: [numberOf(x), numberOf(y)],
  target: [numberOf(east), numberOf(north)],
});
const isEmpty = (row: Row) => columns.every((column) => row[column].trim() === '');
const emptyRow = (key: number): Row => ({ key, x: '', y: '', north: '', east: '' });
const rowOf = ({ source, target }: ControlPoint, key: number): Row => ({
  key,
  x: String(source[0]),
  y: String(source[1]),
  east: String(target[0]),
  north: String(target[1]),
});

/** Points known in the file and on the ground, with what the fit leaves over; kept beyond this page only when asked. */
export function ControlPoints({ index }: ItemProps) {
  const t = useMessages();
  const [rows, setRows] = useState<readonly Row[]>(() => {
    const known = importController(appStore()).pointsOf(index);
    return known.length > 0 ? known.map(rowOf) : [emptyRow(0), emptyRow(1)];
  });
  const [kept, setKept] = useKeptPoints((known) => {
    // What was typed here already wins over what another day left.
    if (rows.every(isEmpty)) setRows(known.map(rowOf));
  });
  const given = rows.filter((row) => !isEmpty(row));
  const points = given.map(pointOf);
  const isComplete = points.every(({ source, target }) => [...source, ...target].every(Number.isFinite));
  const fit = isComplete ? fitFourParameters(points) : null;
  const set = (key: number, column: (typeof columns)[number], text: string) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, [column]: text } : row)));
  const residualOf = (row: Row) => {
    const residual = fit?.residuals[given.indexOf(row)];
    return residual ? `${decimalText(residual[0], 3)} / ${decimalText(residual[1], 3)}` : '';
  };
  return (
    <fieldset className={styles.group} data-control-points="">
      <legend>{t('import.fit.title')}</legend>
      <p className={styles.hint}>{t('import.fit.lead')}</p>
      <div className={styles.scrollX}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`import.fit.${column}`)}
                </th>
              ))}
              <th scope="col">{t('import.fit.residual')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.key}>
                {columns.map((column) => (
                  <td key={column}>
                    <input
                      value={row[column]}
                      inputMode="decimal"
                      autoComplete="off"
                      aria-label={t('import.fit.cell', { point: at + 1, column: t(`import.fit.${column}`) })}
                      onChange={(event) => set(row.key, column, event.target.value)}
                    />
                  </td>
                ))}
                <td>{residualOf(row)}</td>
                <td>
                  <IconButton
                    label={t('import.fit.remove', { point: at + 1 })}
                    disabled={rows.length <= 2}
                    onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
                  >
                    <Trash2 size={15} aria-hidden />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={kept}
            data-keep-control-points=""
            onChange={({ target }) => setKept(target.checked, points)}
          />
          <span>{t('import.fit.keep')}</span>
        </label>
        <p className={styles.hint}>{t('import.fit.keepHint')}</p>
      </div>
      <p className={styles.row}>
        <button
          type="button"
          className={styles.button}
          onClick={() => setRows([...rows, emptyRow(1 + Math.max(...rows.map(({ key }) => key)))])}
        >
          <Plus size={14} aria-hidden /> {t('import.fit.add')}
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={given.length < 2}
          onClick={() => {
            if (kept) setKept(true, points);
            void importController(appStore()).fit(index, points);
          }}
        >
          {t('import.fit.apply')}
        </button>
        <output>{fit ? t('import.fit.rms', { rms: decimalText(fit.rmsM, 3) }) : ''}</output>
      </p>
    </fieldset>
  );
}
