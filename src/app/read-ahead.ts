import type { ReadText } from '@/ingest/read-park';

const pathPattern = /"path"\s*:\s*"([^"]+)"/g;

/**
 * Starts reading every file the catalogue names at once, while the rest of the program is still being loaded. The first
 * picture waits for data and code together instead of one after the other. Ingest then takes each text as it comes.
 */
export function readAhead(read: ReadText): ReadText {
  const begun = new Map<string, Promise<string | null>>();
  const take = (path: string) => {
    const text = begun.get(path) ?? read(path);
    begun.set(path, text);
    return text;
  };
  void take('catalogue.json').then((catalogue) => {
    for (const [, path] of (catalogue ?? '').matchAll(pathPattern)) if (path) void take(path);
  });
  return take;
}
