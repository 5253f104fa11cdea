const places = 4096;
const longest = 24;

/**
 * Short ASCII words of a file as texts. `J1` stands in every parcel and its ring number in every row: made once, a
 * hundred thousand labels are a hundred texts.
 */
export class WordCache {
  readonly #words: string[] = new Array<string>(places).fill('');

  /** @param from, to ASCII only */
  word(bytes: Uint8Array, from: number, to: number): string {
    let hash = to - from;
    for (let at = from; at < to; at += 1) hash = (hash * 31 + (bytes[at] ?? 0)) & (places - 1);
    const known = this.#words[hash] ?? '';
    if (isSame(known, bytes, from, to)) return known;
    const word = String.fromCharCode(...bytes.subarray(from, to));
    if (word.length <= longest) this.#words[hash] = word;
    return word;
  }
}

function isSame(word: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (word.charCodeAt(at - from) !== bytes[at]) return false;
  return true;
}
