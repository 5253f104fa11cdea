/** `坐标系：1980西安坐标系`, `1980西安坐标系界址点成果表`: the words behind the key, or else those before it. */
const named = /([^\s,，;；:：=＝]*坐标系统?)\s*[:：=＝]?\s*([^\s,，;；]*)/;
/** An old datum without the word. A firm's city alone (西安某测绘公司) is none. */
const oldDatum = /(?:1980|80)\s*年?\s*西安|西安\s*(?:19)?80|(?:1954|54)\s*年?\s*北京|北京\s*(?:19)?54/;
/** One map program writes its texts and tables shifted (planning standards 4.3). */
const shifting = /奥维|ovital/i;

export const namesShiftingProgram = (text: string) => shifting.test(text);

/**
 * What a line of free text says about the coordinates below it: a title, a banner, a remark.
 * @returns words `declaredFromWords` understands; null when nothing is said
 */
export function systemWordsIn(line: string): string | null {
  const found = named.exec(line.normalize('NFKC'));
  if (found) {
    const [, before = '', behind = ''] = found;
    return /[\d\p{Lu}]|国家|西安|北京|火星|百度/u.test(behind) ? behind : before;
  }
  const old = oldDatum.exec(line);
  if (old) return old[0];
  return shifting.test(line) ? 'GCJ-02' : null;
}
