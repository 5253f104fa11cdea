import { describe, expect, it } from 'vitest';
import { stageFamilies } from '@/domain/lifecycle-codes';
import { landUseSymbol, landUseSymbols, unknownLandUse } from '@/symbology/land-use';
import { cssVariableName, type ThemeTokens, themes, themeTokens, zoneTone } from '@/symbology/themes';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';
import { allDeficiencies, contrast, difference } from './colour';

type Token = keyof ThemeTokens;

/** Text tokens and the grounds they are set on, in panels and on the map. */
const texts: readonly (readonly [Token, readonly Token[]])[] = [
  ['ink', ['ground', 'surface', 'surfaceSunken', 'surfaceHover', 'hills', 'water', 'halo']],
  ['inkMuted', ['ground', 'surface', 'surfaceSunken', 'surfaceHover', 'halo']],
  ['waterInk', ['water', 'halo']],
  ['hillsInk', ['hills', 'halo']],
  ['onAccent', ['accent']],
  ['accentText', ['surface', 'surfaceSunken', 'surfaceHover', 'ground']],
  ['zoneIncubatorText', ['surface', 'ground', 'halo']],
  ['zonePhase1Text', ['surface', 'ground', 'halo']],
  ['zonePhase2Text', ['surface', 'ground', 'halo']],
  ['warn', ['warnSurface', 'surface']],
  ['sample', ['sampleSurface', 'surface']],
];
/** What people on the far side of a hall must read. */
const wallTexts: readonly Token[] = [
  'ink',
  'inkMuted',
  'zoneIncubatorText',
  'zonePhase1Text',
  'zonePhase2Text',
];
/** Lines and marks that carry meaning without being text. */
const marks: readonly (readonly [Token, Token])[] = [
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['borderStrong', 'surface'],
  ['borderStrong', 'ground'],
  ['warn', 'ground'],
];

describe.each(themes)('theme %s', (theme) => {
  const tokens = themeTokens[theme];

  it.each(texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    '%s is readable on %s',
    (text, ground) => {
      expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(marks)('the mark %s stands out on %s', (mark, ground) => {
    expect(contrast(tokens[mark], tokens[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(allDeficiencies)('the three zones stay apart with %s', (deficiency) => {
    for (const tone of ['fill', 'text'] as const) {
      const colours = ['incubator', 'phase-1', 'phase-2'].map((id) => tokens[zoneTone(id)[tone]]);
      for (const [index, one] of colours.entries()) {
        for (const other of colours.slice(index + 1)) {
          expect(difference(one, other, deficiency)).toBeGreaterThan(20);
        }
      }
    }
  });

  it('reads the letter of a transfer stage on its swatch', () => {
    const tone = theme === 'night' ? 'night' : 'light';
    for (const family of stageFamilies) {
      expect(contrast(stageLetterInk, stageSymbols[family][tone]), family).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('is readable from across the hall at night', () => {
  const tokens = themeTokens.night;
  for (const text of wallTexts) {
    for (const ground of ['ground', 'surface'] as const) {
      expect(contrast(tokens[text], tokens[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
    }
  }
});

describe('land use', () => {
  it('falls back from a class to its parent, and says so when there is none', () => {
    expect(landUseSymbol('080301')).toBe(landUseSymbols['0803']);
    expect(landUseSymbol('100101')).toBe(landUseSymbols['100101']);
    expect(landUseSymbol('99')).toBe(unknownLandUse);
    expect(landUseSymbol(null)).toBe(unknownLandUse);
  });
});

describe('transfer stages', () => {
  it('have a letter of their own each', () => {
    expect(new Set(stageFamilies.map((family) => stageSymbols[family].letter)).size).toBe(
      stageFamilies.length,
    );
  });
});

it('names CSS variables by their token', () => {
  expect(cssVariableName('zoneIncubator')).toBe('--zone-incubator');
  expect(cssVariableName('zonePhase1Text')).toBe('--zone-phase1-text');
});
