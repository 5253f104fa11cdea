/**
 * The tokens of the three lights, in one place: the panels read them as CSS custom properties (`--ground` …), the map
 * reads them as values. A unit test computes the contrast of every pair that meets.
 */
export const themes = ['paper', 'day', 'night'] as const;
export type Theme = (typeof themes)[number];

export interface ThemeTokens {
  readonly ground: string;
  readonly water: string;
  readonly waterEdge: string;
  readonly hills: string;
  readonly hillsEdge: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly rail: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly waterInk: string;
  readonly hillsInk: string;
  /** halo behind map labels */
  readonly halo: string;
  readonly surface: string;
  /** a quieter surface inside panels: table heads, wells */
  readonly surfaceSunken: string;
  readonly surfaceHover: string;
  readonly border: string;
  readonly borderStrong: string;
  readonly accent: string;
  /** text on the accent */
  readonly onAccent: string;
  /** the accent as text on `surface` */
  readonly accentText: string;
  readonly selectionHalo: string;
  readonly zoneIncubator: string;
  readonly zonePhase1: string;
  readonly zonePhase2: string;
  readonly zoneIncubatorText: string;
  readonly zonePhase1Text: string;
  readonly zonePhase2Text: string;
  readonly warn: string;
  readonly warnSurface: string;
  readonly sample: string;
  readonly sampleSurface: string;
  readonly buildingStanding: string;
  readonly buildingNew: string;
  readonly buildingWorks: string;
  readonly shadow: string;
}

const paper: ThemeTokens = {
  ground: '#F7F4EC',
  water: '#CFE1E8',
  waterEdge: '#9FC0CC',
  hills: '#DDE6D3',
  hillsEdge: '#C6D3B8',
  road: '#FFFFFF',
  roadCasing: '#DDD6C6',
  rail: '#8E8A80',
  ink: '#1D2A33',
  inkMuted: '#4E5D66',
  waterInk: '#35647A',
  hillsInk: '#55683F',
  halo: '#FBF9F3',
  surface: '#FFFFFF',
  surfaceSunken: '#F6F4EE',
  surfaceHover: '#F0EDE4',
  border: '#E3DED2',
  borderStrong: '#8A8577',
  accent: '#C8442E',
  onAccent: '#FFFFFF',
  accentText: '#B53A25',
  selectionHalo: '#FFFFFF',
  zoneIncubator: '#0F8F8F',
  zonePhase1: '#B7791F',
  zonePhase2: '#5B57C8',
  zoneIncubatorText: '#08706A',
  zonePhase1Text: '#8A5A12',
  zonePhase2Text: '#4B3DB5',
  warn: '#8F5A00',
  warnSurface: '#FDF3DC',
  sample: '#6A4B8C',
  sampleSurface: '#F2ECF8',
  buildingStanding: '#D9D2C3',
  buildingNew: '#F1ECE2',
  buildingWorks: '#E2B778',
  shadow: '0 1px 2px rgb(29 42 51 / 0.08), 0 6px 20px rgb(29 42 51 / 0.10)',
};

const day: ThemeTokens = {
  ...paper,
  ground: '#EEF2EA',
  water: '#9CC7DA',
  waterEdge: '#6FA6BF',
  hills: '#C9D9BC',
  hillsEdge: '#AFC59F',
  roadCasing: '#CFD6C8',
  ink: '#16242C',
  inkMuted: '#3B4B55',
  waterInk: '#1F5468',
  hillsInk: '#42562F',
  halo: '#F4F7F1',
  surface: '#FFFFFFE6',
};

const night: ThemeTokens = {
  ground: '#0B1B29',
  water: '#0A2E4A',
  waterEdge: '#1C6E8C',
  hills: '#12303A',
  hillsEdge: '#1C4450',
  road: '#24405A',
  roadCasing: '#132A3E',
  rail: '#4C6A80',
  ink: '#EAF4F8',
  inkMuted: '#B4CDD7',
  waterInk: '#8FC9DF',
  hillsInk: '#A9CDB4',
  halo: '#0B1B29',
  surface: '#0E2436',
  surfaceSunken: '#0A1C2B',
  surfaceHover: '#173349',
  border: '#23425A',
  borderStrong: '#7A9AAE',
  accent: '#FF8F6B',
  onAccent: '#22110B',
  accentText: '#FFA184',
  selectionHalo: '#FFFFFF',
  zoneIncubator: '#4FD8CF',
  zonePhase1: '#F2B84B',
  zonePhase2: '#A99BFF',
  zoneIncubatorText: '#79E5DE',
  zonePhase1Text: '#F7CB78',
  zonePhase2Text: '#C3B9FF',
  warn: '#FFD08A',
  warnSurface: '#3A2E17',
  sample: '#D9C2F5',
  sampleSurface: '#2E2345',
  buildingStanding: '#3A5468',
  buildingNew: '#6F90A6',
  buildingWorks: '#C98F45',
  shadow: '0 1px 2px rgb(0 0 0 / 0.4), 0 8px 28px rgb(0 0 0 / 0.45)',
};

export const themeTokens: Readonly<Record<Theme, ThemeTokens>> = { paper, day, night };

/** `zoneIncubator` → `--zone-incubator` */
export function cssVariableName(token: keyof ThemeTokens): string {
  return `--${token.replace(/[A-Z]/g, (part) => `-${part.toLowerCase()}`)}`;
}

interface ZoneTone {
  readonly fill: keyof ThemeTokens;
  readonly text: keyof ThemeTokens;
}
const zoneTones: Readonly<Record<string, ZoneTone>> = {
  incubator: { fill: 'zoneIncubator', text: 'zoneIncubatorText' },
  'phase-1': { fill: 'zonePhase1', text: 'zonePhase1Text' },
  'phase-2': { fill: 'zonePhase2', text: 'zonePhase2Text' },
};

/** Fill and text token of a zone; zones of other datasets share the neutral tone. */
export function zoneTone(zoneId: string): ZoneTone {
  return zoneTones[zoneId] ?? { fill: 'inkMuted', text: 'ink' };
}
