import type { Park } from '@/domain/park';
import { type ThemeTokens, zoneTone } from '@/symbology/themes';
import { type Expression, matchTable } from './expressions';

/** Colour of a zone by its id, read from a feature property; the neutral tone for zones we do not know. */
export function zoneColour(
  park: Park,
  tokens: ThemeTokens,
  tone: 'fill' | 'text',
  property: 'id' | 'zoneId' = 'id',
): Expression | string {
  const table = new Map(
    park.zones.map((zone) => [String(zone.id), tokens[zoneTone(String(zone.id))[tone]]] as const),
  );
  return matchTable(['get', property], table, tone === 'fill' ? tokens.inkMuted : tokens.ink);
}
