import { readFile } from 'node:fs/promises';
import { decodeText } from '@/exchange/text/decode';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { UsageError } from './options';

/** A national plane begins north of this; no easting without zone reaches it. */
const leastNorthingM = 1_900_000;

function pointOf(columns: readonly string[]): ControlPoint | null {
  // A label may stand before the four numbers.
  const [x = Number.NaN, y = Number.NaN, first = Number.NaN, second = Number.NaN] = columns
    .slice(-4)
    .map(Number);
  if (columns.length < 4 || ![x, y, first, second].every(Number.isFinite)) return null;
  const isEastFirst =
    second >= leastNorthingM && second < 10_000_000 && !(first >= leastNorthingM && first < 10_000_000);
  const [north, east] = isEastFirst ? [second, first] : [first, second];
  return { source: [x, y], target: [east, north] };
}

/**
 * Control points of the four-parameter fit from a text of the person's own: `x, y, north, east` a row, in the file and in
 * CGCS2000 CM 120°, with or without zone. They are used for this call and written nowhere (planning standards 1.6).
 * @throws {UsageError} when the file is not there, or a row is none
 */
export async function readControlPoints(path: string): Promise<readonly ControlPoint[]> {
  const bytes = await readFile(path).catch(() => {
    throw new UsageError('cli.not-found', { path });
  });
  const rows = decodeText(new Uint8Array(bytes))
    .text.normalize('NFKC')
    .split(/\r\n|\r|\n/);
  const points: ControlPoint[] = [];
  for (const [index, row] of rows.entries()) {
    const text = row.trim();
    if (text === '' || text.startsWith('#')) continue;
    const point = pointOf(text.split(/[\s,;]+/));
    if (point) points.push(point);
    // One row of titles.
    else if (points.length > 0 || index > 0)
      throw new UsageError('cli.usage.control-row', { line: index + 1 });
  }
  return points;
}
