import { readFile } from 'node:fs/promises';
import { readPark } from '@/ingest/read-park';

/** The park of the repository's own data. */
export const shippedPark = await readPark((path) => readFile(`geodata/${path}`, 'utf8').catch(() => null));
