import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facesFor, fontsFrom, unicodeRanges } from '@/map/engine/label-fonts';
import { sections } from '@/messages/sections';

const sheet = readFileSync('src/app/fonts/core.css', 'utf8');
const rules = [...sheet.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => ({
  weight: /font-weight: (.+);/.exec(rule)?.[1] ?? '',
  url: /url\("\.\/([^"]+)"\)/.exec(rule)?.[1] ?? '',
  unicodeRange: /unicode-range:\s*([^;]+);/.exec(rule)?.[1] ?? '',
}));

function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|geojson)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

const words = Object.values(sections)
  .map(({ zh, en }) => zh + en)
  .join('');
const characters = [...new Set([...words, ...textOf('geodata')])].filter((character) => character >= ' ');

describe('the fonts of a machine without Chinese ones', () => {
  test.each(['400', '600'])('the files of weight %s hold nearly every character in use', (weight) => {
    const ranges = rules
      .filter((rule) => rule.weight === weight)
      .flatMap((rule) => unicodeRanges(rule.unicodeRange));
    const missing = characters.filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return !ranges.some(({ from, to }) => from <= code && code <= to);
    });
    // A few are drawn from the slices; more of them cost a start sixty kilobytes each. Remedy: npm run fonts
    expect(missing.length, `npm run fonts; missing: ${missing.join('')}`).toBeLessThan(40);
  });

  test('every file that is declared stands beside the sheet, and no other', () => {
    const files = readdirSync('src/app/fonts').filter((name) => name.endsWith('.woff2'));
    expect(new Set(rules.map(({ url }) => url))).toEqual(new Set(files));
  });

  test('a character is taken from the first file that has it', () => {
    const faces = facesFor(new Set([0x4e00, 0x4e01]), [
      { url: 'core', unicodeRange: 'U+4e00' },
      { url: 'slice', unicodeRange: 'U+4e00-4eff' },
      { url: 'other', unicodeRange: 'U+4e00-4eff' },
    ]);
    expect(faces.map(({ url }) => url)).toEqual(['core', 'slice']);
    expect(facesFor(new Set([0x4e00]), [{ url: 'core', unicodeRange: 'U+4e00' }])).toEqual([
      { url: 'core', 'unicode-range': ['U+4e00'] },
    ]);
  });

  test('a bold name takes from the regular files what its own lack', () => {
    const characters = new Set([0x4e00, 0x4e01]);
    const fonts = fontsFrom(
      characters,
      [{ url: 'regular', unicodeRange: 'U+4e00-4eff' }],
      [{ url: 'bold', unicodeRange: 'U+4e00' }],
    );
    const [own, next] = fonts.bold;
    expect(fonts.faces?.[own ?? '']).toEqual([{ url: 'bold', 'unicode-range': ['U+4e00'] }]);
    expect(fonts.faces?.[next ?? '']).toEqual([{ url: 'regular', 'unicode-range': ['U+4e00-4eff'] }]);
    // A stack with a file of its own would be drawn upright.
    expect(fonts.slanted.some((name) => name in (fonts.faces ?? {}))).toBe(false);
  });
});
