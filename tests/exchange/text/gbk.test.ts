import { describe, expect, it } from 'vitest';
import { encodeGbk } from '@/exchange/text/gbk';

const decode = (bytes: Uint8Array) => new TextDecoder('gb18030').decode(bytes);

describe('encodeGbk', () => {
  it('writes the known bytes of known words', () => {
    // 温州 = CE C2 D6 DD, 亩 = C4 B6, 鹿 = C2 B9 (national standard GB 2312, rows 46, 54, 36, 34)
    expect([...encodeGbk('温州A亩鹿').bytes]).toEqual([0xce, 0xc2, 0xd6, 0xdd, 0x41, 0xc4, 0xb6, 0xc2, 0xb9]);
  });

  it('is undone by the decoder for every character it takes', () => {
    let taken = 0;
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (unit >= 0xd800 && unit < 0xe000) continue;
      const character = String.fromCharCode(unit);
      const { bytes, unencodable } = encodeGbk(character);
      if (unencodable.length > 0) continue;
      taken += 1;
      if (decode(bytes) !== character) expect(decode(bytes)).toBe(character);
    }
    expect(taken).toBeGreaterThan(128 + 21_700);
  });

  it('names what GBK lacks, each character once, and keeps the rest', () => {
    const { bytes, unencodable } = encodeGbk('𫚖村𫚖é€😀\ue000');
    expect(unencodable).toEqual(['𫚖', '😀', '\ue000']);
    expect(decode(bytes)).toBe('?村?é€??');
    expect(encodeGbk('').bytes).toHaveLength(0);
  });

  it('takes no character that only GB 18030 has: programs that read GBK show a gap in its place', () => {
    const later = '㭎㑇䥽䦃㧏龻⺁ḿǹ⿰︐';
    const { bytes, unencodable } = encodeGbk(later);
    expect(unencodable).toEqual([...later]);
    expect([...bytes]).toEqual([...later].map(() => 0x3f));
    // the neighbours of those codes are as old as GBK itself
    expect(encodeGbk('鼦﹋ɡ﨩').unencodable).toEqual([]);
    expect([...encodeGbk('€').bytes]).toEqual([0x80]);
  });
});
