import type { FontFacesSpecification } from 'maplibre-gl';
import type { Park } from '@/domain/park';
import { sections } from '@/messages/sections';
import { parkSources } from '../style/sources';
import { type LabelFonts, slantName, systemFonts } from '../style/style-view';

/**
 * Families the page's own @font-face rules declare, the first choice first: the product's characters in one file, then
 * fontsource's slices of Noto Sans SC.
 */
const bundledFamilies = ['Zhigu Sans SC', 'Noto Sans SC Variable'] as const;
const labelWeights = { regular: '400', bold: '600' } as const;
const stackName = 'Zhigu Labels';
const boldName = 'Zhigu Names';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** `U+4e00-4eff, U+5b` → ranges; wildcards do not occur in the bundled files and are left out. */
export function unicodeRanges(text: string): readonly Range[] {
  return text.split(',').flatMap((part) => {
    const match = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part);
    if (!match) return [];
    const from = Number.parseInt(match[1] ?? '', 16);
    return [{ from, to: match[2] === undefined ? from : Number.parseInt(match[2], 16) }];
  });
}

/** Every character a label can show, in both languages, so that a change of language needs no other files. */
export function labelCharacters(park: Park): ReadonlySet<number> {
  const characters = new Set<number>();
  const add = (text: string) => {
    for (const character of text) characters.add(character.codePointAt(0) ?? 32);
  };
  for (let code = 32; code < 127; code += 1) characters.add(code);
  for (const source of Object.values(parkSources(park).sources)) {
    if (
      source.type !== 'geojson' ||
      typeof source.data === 'string' ||
      source.data.type !== 'FeatureCollection'
    ) {
      continue;
    }
    for (const { properties } of source.data.features) {
      for (const value of Object.values(properties ?? {})) if (typeof value === 'string') add(value);
    }
  }
  for (const [key, text] of Object.entries(sections))
    if (key.startsWith('map.label.')) add(text.zh + text.en);
  return characters;
}

export interface DeclaredFace {
  readonly url: string;
  /** as in the style sheet: `U+4e00-4eff, U+5b` */
  readonly unicodeRange: string;
}

/** The declared files that are needed for some characters, each character from the first file that has it. */
export function facesFor(characters: ReadonlySet<number>, declared: readonly DeclaredFace[]) {
  const missing = new Set(characters);
  return declared.flatMap(({ url, unicodeRange }) => {
    const ranges = unicodeRanges(unicodeRange);
    const held = [...missing].filter((code) => ranges.some(({ from, to }) => from <= code && code <= to));
    for (const code of held) missing.delete(code);
    if (held.length === 0) return [];
    return [{ url, 'unicode-range': unicodeRange.split(',').map((part) => part.trim()) }];
  });
}

/**
 * The @font-face rules of the page for one family and weight: address and ranges come from one place. A rule without a
 * single weight is a variable face and can draw the regular one too.
 */
function bundledRules(wanted: string, labelWeight: string): readonly CSSFontFaceRule[] {
  const rules: CSSFontFaceRule[] = [];
  const visit = (sheet: CSSStyleSheet) => {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSImportRule && rule.styleSheet) visit(rule.styleSheet);
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const weight = rule.style.getPropertyValue('font-weight');
      if (family === wanted && (weight === labelWeight || weight.includes(' '))) rules.push(rule);
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      visit(sheet);
    } catch {
      // A sheet of another origin cannot be read; none of ours is one.
    }
  }
  return rules;
}

function fileOf(rule: CSSFontFaceRule): string | null {
  const match = /url\(\s*["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'));
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  return match?.[1] ? new URL(match[1], base).href : null;
}

function declaredFaces(families: readonly string[], weight: string): readonly DeclaredFace[] {
  return families
    .flatMap((family) => bundledRules(family, weight))
    .flatMap((rule) => {
      const url = fileOf(rule);
      return url ? [{ url, unicodeRange: rule.style.getPropertyValue('unicode-range') }] : [];
    });
}

/**
 * Bold names come from the files of their weight, and what these lack from the regular ones. No slanted file exists:
 * that stack names the page's own families, and the canvas on which MapLibre draws glyphs slants them.
 */
export function fontsFrom(
  characters: ReadonlySet<number>,
  regular: readonly DeclaredFace[],
  bold: readonly DeclaredFace[],
): LabelFonts {
  const faces = {
    [stackName]: facesFor(characters, regular),
    [boldName]: facesFor(characters, bold),
  } satisfies FontFacesSpecification;
  return {
    stack: [stackName, ...systemFonts.stack],
    bold: [boldName, stackName, ...systemFonts.stack],
    slanted: [slantName, ...bundledFamilies, ...systemFonts.stack],
    faces,
  };
}

/** Fonts and the characters they were chosen for. */
export interface ChosenFonts {
  readonly characters: ReadonlySet<number>;
  readonly fonts: LabelFonts;
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}

/**
 * Label fonts for a park: the bundled files that hold its characters, always the same on every machine. MapLibre loads
 * a file when a glyph of it is drawn. Falls back to the machine's fonts where the page declares none.
 * @param before chosen last; kept where the labels have the same characters, because the style sheets of the page are
 * long, and an import changes the park and none of these labels
 */
export function labelFonts(park: Park, before: ChosenFonts | null = null): ChosenFonts {
  const characters = labelCharacters(park);
  if (before && before.fonts !== systemFonts && isSame(characters, before.characters)) return before;
  const regular = declaredFaces(bundledFamilies, labelWeights.regular);
  if (regular.length === 0) return { characters, fonts: systemFonts };
  const bold = declaredFaces(bundledFamilies.slice(0, 1), labelWeights.bold);
  return { characters, fonts: fontsFrom(characters, regular, bold) };
}
