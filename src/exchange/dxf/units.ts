import type { SurveyPosition } from '@/domain/imported-feature';
import type { Drawing } from './document';
import type { Entity } from './entities';

/** Metres per drawing unit by `$INSUNITS`; 0 and the units nobody draws land in say nothing (standards 4.2). */
const metresOf: Readonly<Record<number, number>> = {
  1: 0.0254,
  2: 0.3048,
  4: 0.001,
  5: 0.01,
  6: 1,
  7: 1000,
  14: 0.1,
};

/** What the header says. */
export function metresPerUnit(insUnits: number | null): number | null {
  return insUnits === null ? null : (metresOf[insUnits] ?? null);
}

function placeOf(entity: Entity): SurveyPosition | null {
  if (entity.kind === 'insert' || entity.kind === 'point' || entity.kind === 'text') return entity.at;
  const curve = entity.kind === 'path' ? entity.curves[0] : entity.loops[0]?.[0];
  if (!curve) return null;
  if (curve.kind === 'ellipse') return curve.centre;
  if (curve.kind === 'spline') return curve.controls[0] ?? null;
  const [first] = curve.vertices;
  return first ? [first.x, first.y] : null;
}

const isNorthing = (metres: number) => metres >= 1_900_000 && metres <= 5_950_000;
const sampled = 1_000;

/**
 * Metres per unit for tolerances. The unit in the header is often the template's, so numbers that are northings of
 * this country decide first; inches and feet are no one's choice here (standards 1.3, 4.2).
 */
export function drawnMetresPerUnit({ entities, insUnits }: Drawing): number {
  const norths = entities.slice(0, sampled).flatMap((entity) => placeOf(entity)?.[1] ?? []);
  const most = (scale: number) =>
    norths.filter((north) => isNorthing(north * scale)).length * 2 > norths.length;
  const byNumbers = [1, 0.001, 0.01].find(most);
  if (byNumbers !== undefined) return byNumbers;
  return insUnits === 1 || insUnits === 2 ? 1 : (metresPerUnit(insUnits) ?? 1);
}
