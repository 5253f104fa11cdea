import { isUtf8 } from '../text/decode';
import type { ZipEntry } from './central-directory';

/** What operating systems leave in archives: nobody's data. */
const junk = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** @returns true for folders, resource forks and folder settings, which nobody meant to send */
export function isJunk(name: string): boolean {
  const steps = name.split('/');
  return steps.includes('__MACOSX') || junk.test(steps[steps.length - 1] ?? '');
}

const isControl = (character: string) => character < ' ' || character === '\u007f';

/**
 * Names of an archive's entries as harmless labels: strict UTF-8, else GB18030 (standards 4.1), `/` between folders, and
 * no step that could lead out of a folder (`..`, drive letters, leading slashes). A label names a file, it is never a
 * path. One program writes all names of an archive: 图.shp alone would pass for the UTF-8 of ͼ.shp, beside 说明.txt it
 * does not.
 */
export function entryNames(
  entries: readonly Pick<ZipEntry, 'nameBytes' | 'isUtf8Name'>[],
): readonly string[] {
  const unmarked = entries.filter(({ isUtf8Name }) => !isUtf8Name);
  const label = unmarked.every(({ nameBytes }) => isUtf8(nameBytes)) ? 'utf-8' : 'gb18030';
  const [utf8, other] = [new TextDecoder('utf-8'), new TextDecoder(label)];
  return entries.map(({ nameBytes, isUtf8Name }) =>
    harmless((isUtf8Name && isUtf8(nameBytes) ? utf8 : other).decode(nameBytes)),
  );
}

function harmless(text: string): string {
  const plain = Array.from(text, (character) => (isControl(character) ? '_' : character)).join('');
  const steps = plain
    .split(/[\\/]/)
    .map((step) => step.trim())
    .filter((step) => step !== '' && !/^\.+$/.test(step) && !/^[a-z]:$/i.test(step))
    .map((step) => step.replace(/^[a-z]:/i, ''));
  return steps.join('/') || '_';
}
