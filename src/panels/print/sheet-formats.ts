export const papers = ['a4', 'a3'] as const;
export type Paper = (typeof papers)[number];
export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** Sizes of a sheet, millimetres; the style sheet lays the rest out around the map's frame. */
export interface SheetFormat {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly mapWidthMm: number;
  readonly mapHeightMm: number;
  /** fine enough for the paper, and still a picture that a software renderer draws */
  readonly pixelsPerInch: number;
}

/** White around everything: printers do not reach the edge. */
export const marginMm = 8;

const formats: Readonly<Record<Paper, Readonly<Record<Orientation, SheetFormat>>>> = {
  a4: {
    landscape: { widthMm: 297, heightMm: 210, mapWidthMm: 200, mapHeightMm: 112, pixelsPerInch: 240 },
    portrait: { widthMm: 210, heightMm: 297, mapWidthMm: 194, mapHeightMm: 140, pixelsPerInch: 240 },
  },
  a3: {
    landscape: { widthMm: 420, heightMm: 297, mapWidthMm: 306, mapHeightMm: 208, pixelsPerInch: 200 },
    portrait: { widthMm: 297, heightMm: 420, mapWidthMm: 281, mapHeightMm: 228, pixelsPerInch: 200 },
  },
};

export function sheetFormat(paper: Paper, orientation: Orientation): SheetFormat {
  return formats[paper][orientation];
}

const pairGapMm = 4;
const pairHeightMm: Readonly<Record<Paper, Readonly<Record<Orientation, number>>>> = {
  a4: { landscape: 86, portrait: 126 },
  a3: { landscape: 160, portrait: 210 },
};

/** The same sheet with two maps beside one another. */
export function pairFormat(paper: Paper, orientation: Orientation): SheetFormat {
  const format = sheetFormat(paper, orientation);
  const mapWidthMm = (format.widthMm - 2 * marginMm - pairGapMm) / 2;
  return { ...format, mapWidthMm, mapHeightMm: pairHeightMm[paper][orientation] };
}

/** Round scales offered, ground over paper. */
export const roundScales = [1000, 2000, 2500, 5000, 10_000, 20_000, 25_000, 50_000] as const;

const pixelsPerMm = 96 / 25.4;

/** Millimetres of paper as whole CSS pixels of 1/96 inch. */
export function pixelsOf(millimetres: number): number {
  return Math.round(millimetres * pixelsPerMm);
}

export interface BarStep {
  readonly groundM: number;
  readonly paperMm: number;
}

/** A scale bar for paper: the longest of 1, 2, 5 × 10ⁿ metres within the width. */
export function barStep(scale: number, widestMm: number): BarStep {
  const longest = (widestMm / 1000) * scale;
  const power = 10 ** Math.floor(Math.log10(longest));
  const groundM = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  return { groundM, paperMm: (groundM / scale) * 1000 };
}
