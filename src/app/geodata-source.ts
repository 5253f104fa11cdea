import type { ReadText } from '@/ingest/read-park';

const inlinedElementId = 'geodata';

/** Texts carried inside the page by the one-file build, by path. */
function inlinedTexts(): Readonly<Record<string, string>> | null {
  const element = document.getElementById(inlinedElementId);
  if (!element?.textContent) return null;
  return JSON.parse(element.textContent) as Record<string, string>;
}

/**
 * `geodata/` as text, from beside the page or from inside it. Always text: so an owner can replace a file on the server
 * without rebuilding, and a broken file breaks one layer, not the page.
 */
export function geodataSource(): ReadText {
  const inlined = inlinedTexts();
  if (inlined) return async (path) => inlined[path] ?? null;
  return async (path) => {
    try {
      const response = await fetch(`geodata/${path}`, { cache: 'no-cache' });
      return response.ok ? await response.text() : null;
    } catch {
      return null;
    }
  };
}
