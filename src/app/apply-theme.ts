import { cssVariableName, type Theme, type ThemeTokens, themeTokens } from '@/symbology/themes';

/** Hands the theme's tokens to CSS, once per switch. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  const tokens = themeTokens[theme];
  for (const token of Object.keys(tokens) as (keyof ThemeTokens)[]) {
    root.style.setProperty(cssVariableName(token), tokens[token]);
  }
  root.dataset.theme = theme;
}
