import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasMessage, messageForCode } from '@/messages/message';
import '@/messages/survey';

const rooms = ['kml', 'geojson', 'gpkg', 'fgb', 'wkb', 'shapes'];
const source = rooms
  .flatMap((room) => readdirSync(`src/exchange/${room}`).map((file) => `src/exchange/${room}/${file}`))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const codes = [
  ...new Set(
    [
      ...source.matchAll(
        /(?:code(?::| =) |refuse\(|tell\((?:'\w+', )?|faults\.add\(|\? |: |new Set\(\[)'([a-z]+(?:-[a-z]+)+)'/g,
      ),
    ].flatMap(([, code]) => code ?? []),
  ),
].filter((code) => !code.startsWith('utf-'));

describe('codes of KML, GeoJSON, GeoPackage and FlatGeobuf', () => {
  it('are found in the sources', () => {
    expect(codes.length).toBeGreaterThan(35);
  });

  it.each(codes)('%s has words in both languages that say it whole', (code) => {
    expect(hasMessage(`issues.${code}`)).toBe(true);
    const params = Object.fromEntries(
      [
        'features',
        'count',
        'column',
        'name',
        'element',
        'line',
        'limit',
        'type',
        'system',
        'epsg',
        'table',
        'srs',
        'common',
        'rows',
      ].map((name) => [name, 2]),
    );
    for (const locale of ['zh-CN', 'en'] as const) {
      expect(messageForCode(locale, 'issues', code, params)).not.toMatch(/[{}]/);
    }
  });
});
