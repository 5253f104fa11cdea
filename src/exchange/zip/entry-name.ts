import { decodeText } from '../text/decode';

/** What operating systems leave in archives: nobody's data. */
const junk = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** @returns true for folders, resource forks and folder settings, which nobody meant to send */
export function isJunk(name: string): boolean {
  const steps = name.split('/');
  return steps.includes('__MACOSX') || junk.test(steps[steps.length - 1] ?? '');
}

const isControl = (character: string) => character < ' ' || character === '\u007f';

/**
 * The name of an entry as a harmless label: strict UTF-8, else GB18030 (standards 4.1), `/` between folders, and no
 * step that could lead out of a folder (`..`, drive letters, leading slashes). It names a file, it is never a path.
 */
export function entryName(bytes: Uint8Array): string {
  const { text } = decodeText(bytes);
  const plain = Array.from(text, (character) => (isControl(character) ? '_' : character)).join('');
  const steps = plain
    .split(/[\\/]/)
    .map((step) => step.trim())
    .filter((step) => step !== '' && !/^\.+$/.test(step) && !/^[a-z]:$/i.test(step))
    .map((step) => step.replace(/^[a-z]:/i, ''));
  return steps.join('/') || '_';
}
