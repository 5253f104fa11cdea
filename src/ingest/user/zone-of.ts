import type { ZoneId } from '@/domain/ids';
import { containsPoint } from '@/domain/interior-point';
import type { Zone } from '@/domain/park';
import { foldText } from '@/domain/unit-text';
import type { FieldReader } from './field-reader';

/** The one zone a text names; null when it names none, or several. */
export function namedZone(zones: readonly Zone[], text: string): ZoneId | null {
  const folded = foldText(text);
  const found = zones.filter(({ id, name, shortName }) =>
    [String(id), name.zh, name.en, shortName.zh, shortName.en]
      .map(foldText)
      .some((known) => folded === known || (known.length >= 2 && folded.includes(known))),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/**
 * The zone a thing belongs to: the one its point lies in, else the one its row names, else the one the person has chosen.
 * @returns null when none of the three says anything; that is an issue
 */
export function zoneOf(
  reader: FieldReader,
  zones: readonly Zone[],
  point: readonly [lon: number, lat: number],
  chosen: ZoneId | null,
): ZoneId | null {
  const inside = zones.find((zone) => containsPoint(zone.geometry, point));
  const text = reader.text('zone');
  const named = text === null ? null : namedZone(zones, text);
  if (inside) {
    if (named !== null && named !== inside.id) reader.doubt('dataset-zone-differs', { text: text ?? '' });
    return inside.id;
  }
  const zoneId = named ?? chosen;
  if (zoneId === null) reader.doubt('dataset-zone-unknown', {}, 'error');
  // Schematic outlines are not where the real land is: outside them is a remark, not a fault.
  else reader.doubt('dataset-zone-assigned', {}, 'info');
  return zoneId;
}
