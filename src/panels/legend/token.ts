import { cssVariableName, type ThemeTokens } from '@/symbology/themes';

/** A colour of the theme as CSS reads it. */
export const token = (name: keyof ThemeTokens) => `var(${cssVariableName(name)})`;
