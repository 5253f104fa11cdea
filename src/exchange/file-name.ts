/** What no file system takes, what would lead out of the folder, and signs that turn the reading of a name round. */
const forbidden = /[\p{Cc}\p{Cs}\p{Bidi_Control}<>:"/\\|?*]+/gu;
/** Names of devices, which Windows opens instead of a file, whatever ending follows. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3])(?=$|[. ])/i;
const mostCharacters = 80;
/** Leaves room for endings in the 255 bytes a name may have. */
const mostBytes = 220;

function shortened(words: string): string {
  const encoder = new TextEncoder();
  const characters = [...words].slice(0, mostCharacters);
  while (encoder.encode(characters.join('')).length > mostBytes) characters.pop();
  return characters.join('');
}

/** @returns the title as a file's base name: never empty, never hidden, never a path, never a device */
export function fileBaseName(title: string): string {
  const plain = title.replaceAll(forbidden, '_').replaceAll(/\s+/g, ' ');
  const short = shortened(plain.replace(/^[\s.]+/, '')).replace(/[\s.]+$/, '');
  if (short === '') return 'export';
  return device.test(short) ? `_${short}` : short;
}

/** @returns the title as a name every file system takes, with its ending */
export function fileName(title: string, ending: string): string {
  return `${fileBaseName(title)}.${ending}`;
}

/**
 * @param taken lower-case names given so far; the new one is added
 * @returns the base name, with a number behind it where it is taken
 */
export function distinctName(base: string, taken: Set<string>): string {
  let name = base;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}-${copy}`;
  taken.add(name.toLowerCase());
  return name;
}

/** @returns the last part of a name, without folders and ending */
export function baseName(name: string): string {
  return (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '') || name;
}
