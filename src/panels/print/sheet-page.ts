import type { CSSProperties } from 'react';
import type { Locale } from '@/messages/locale';
import { cssVariableName, type ThemeTokens, themeTokens } from '@/symbology/themes';
import type { PrintSettings } from './print-settings';
import type { SheetFormat } from './sheet-formats';

/** The light of paper, whatever the screen's theme is. */
const paperTokens = Object.fromEntries(
  (Object.keys(themeTokens.paper) as (keyof ThemeTokens)[]).map((token) => [
    cssVariableName(token),
    themeTokens.paper[token],
  ]),
) as CSSProperties;

/** What every page of a sheet carries: language, name of the format, its sizes in millimetres and the light of paper. */
export function sheetPage({ paper, orientation }: PrintSettings, format: SheetFormat, locale: Locale) {
  const style = {
    ...paperTokens,
    '--sheet-width': `${format.widthMm}mm`,
    '--sheet-height': `${format.heightMm}mm`,
    '--map-width': `${format.mapWidthMm}mm`,
    '--map-height': `${format.mapHeightMm}mm`,
  } as CSSProperties;
  return { lang: locale, 'data-format': `${paper}-${orientation}`, style };
}
