import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Words that stand in the code of survey files and nowhere else, whatever a build calls its chunks: of the messages, the
 * drawing, the GeoPackage, the XML parser and the projection library.
 */
const SIGNS = [
  '[地块坐标]',
  'LWPOLYLINE',
  'gpkg_geometry_columns',
  'application/xhtml+xml',
  'Quadrilateralized',
];

/**
 * Names every script of the first picture that holds code of survey files. Fails in words, because it would weigh on
 * everybody who never imports anything.
 * @param {{name: string, firstPicture: boolean}[]} chunks
 */
export async function surveyCodeAtStart(dist, chunks) {
  const found = [];
  for (const { name, firstPicture } of chunks) {
    if (!firstPicture || !name.endsWith('.js')) continue;
    const text = await readFile(join(dist, 'assets', name), 'utf8');
    const signs = SIGNS.filter((sign) => text.includes(sign));
    if (signs.length > 0) found.push({ name, signs });
  }
  for (const { name, signs } of found)
    console.error(
      `The first picture loads code of survey files: ${name} holds ${signs.join(', ')}. Import it on demand.`,
    );
  if (found.length > 0) process.exitCode = 1;
  return found.map(({ name }) => name);
}
