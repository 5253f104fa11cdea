import { zipSync } from 'fflate';
import type { InputFile } from '../raw';

/** The first day a ZIP can tell: files without a day of their own are the same bytes whenever they are made. */
const firstDay = '1980-01-01';

/**
 * Packs files into one archive; names outside ASCII are UTF-8 and flagged as such.
 * @param day ISO day the entries are dated
 */
export function zipFiles(files: readonly InputFile[], day: string = firstDay): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Noon of the local day, because ZIP keeps local time.
  const mtime = new Date(year, month - 1, date, 12);
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6, mtime });
}
