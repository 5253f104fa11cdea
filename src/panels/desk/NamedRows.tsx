import type { ReactNode } from 'react';

export interface NamedRow {
  readonly key: string;
  readonly name: ReactNode;
  /** what the row is, for tests and styles */
  readonly marks: Readonly<Record<`data-${string}`, string | boolean | undefined>>;
  /** the cells behind the name */
  readonly cells: ReactNode;
}

interface NamedRowsProps {
  readonly rows: readonly NamedRow[];
  /** cells behind the name */
  readonly span: number;
  /** on a phone the columns need the whole width: names stand above their cells */
  readonly stacked: boolean;
}

/** The body of a table whose rows are named: beside the name where there is room, else under it. */
export function NamedRows({ rows, span, stacked }: NamedRowsProps) {
  if (!stacked) {
    return (
      <tbody>
        {rows.map(({ key, name, marks, cells }) => (
          <tr key={key} {...marks}>
            <th scope="row">{name}</th>
            {cells}
          </tr>
        ))}
      </tbody>
    );
  }
  return rows.map(({ key, name, marks, cells }) => (
    <tbody key={key} data-stacked="">
      <tr {...marks}>
        <th scope="rowgroup" colSpan={span}>
          {name}
        </th>
      </tr>
      <tr {...marks}>{cells}</tr>
    </tbody>
  ));
}
