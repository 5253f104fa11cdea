import type { FontFacesSpecification } from 'maplibre-gl';
import type { Locale } from '@/messages/locale';
import type { LayerGroup, ParcelColouring } from '@/symbology/layer-groups';
import type { Theme } from '@/symbology/themes';

/** Fonts the labels are drawn with: no glyph server, so names and files travel in the style. */
export interface LabelFonts {
  readonly stack: readonly string[];
  /** names of the zones */
  readonly bold: readonly string[];
  /** names of waters */
  readonly slanted: readonly string[];
  /** null: the machine's own fonts */
  readonly faces: FontFacesSpecification | null;
  /** factor of every label size, 1 where absent: a wall is read from afar */
  readonly scale?: number;
  /** true: a phone, whose width a large name would leave */
  readonly isNarrow?: boolean;
}

/** Everything about the viewer that changes the style value. Date and basis are not here: they are global state. */
export interface StyleView {
  readonly theme: Theme;
  readonly locale: Locale;
  readonly visibility: Readonly<Record<LayerGroup, boolean>>;
  readonly parcelColouring: ParcelColouring;
  readonly sampleVisible: boolean;
  /** zone ids brought forward; empty = nothing is dimmed */
  readonly emphasis: readonly string[];
  readonly fonts: LabelFonts;
  /** something is being imported, and looked at before it is kept */
  readonly previewing?: boolean;
  /** true: land use in the exact colours of the trade instead of the softened ones of a screen */
  readonly onPaper?: boolean;
}

const systemStack = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC'] as const;

/** MapLibre reads the slant of a stack it draws without a file from the first name, here the name of no face. */
export const slantName = 'Zhigu Italic';

export const systemFonts: LabelFonts = {
  stack: systemStack,
  bold: ['Zhigu Semibold', ...systemStack],
  slanted: [slantName, ...systemStack],
  faces: null,
};
