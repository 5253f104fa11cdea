import type { Answers, Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { RawDataset } from '@/exchange/raw';
import { type Box, scaleBox } from './box';
import { classify } from './classify';
import { issue } from './issue';

/** Units a drawing may be in, as answers, in metres. */
const metresOf: Readonly<Record<string, number>> = { m: 1, cm: 0.01, mm: 0.001 };
const unitOptions = Object.keys(metresOf);

export interface UnitDecision {
  /** metres per unit of the numbers */
  readonly scale: number;
  /** only the person can say */
  readonly ask: Ask | null;
  /** we have decided, and the person may decide otherwise */
  readonly choice: Ask | null;
  readonly issues: readonly Issue[];
}

/** Whether most of the drawing lies on a national plane when a unit has this many metres. */
function fits(boxes: readonly Box[], scale: number): boolean {
  const georeferenced = boxes.filter((box) => {
    const kind = classify(scaleBox(box, scale))?.kind;
    return kind === 'plane' || kind === 'prefixed';
  });
  return boxes.length > 0 && georeferenced.length * 2 >= boxes.length;
}

/**
 * The unit of a drawing. The unit a drawing program writes by itself is often wrong, so the numbers decide where only
 * one unit puts them on a plane; a unit nobody has said is asked for. Source: planning standards 4.2.
 */
export function decideUnits(raw: RawDataset, boxes: readonly Box[], answers: Answers): UnitDecision {
  const none = { ask: null, choice: null, issues: [] };
  const declared = raw.declared?.unitsToMetres ?? null;
  const answered = answers.units === undefined ? undefined : metresOf[answers.units];
  if (answered !== undefined) return { ...none, scale: answered };
  if (raw.format !== 'dxf' && declared === null) return { ...none, scale: 1 };
  const question = (suggested: string): Ask => ({ id: 'units', params: {}, options: unitOptions, suggested });
  if (fits(boxes, 1)) {
    if (declared === null || declared === 1) return { ...none, scale: 1 };
    return { scale: 1, ask: null, choice: question('m'), issues: [issue('info', 'units-by-numbers')] };
  }
  if (declared !== null && fits(boxes, declared)) {
    const unit = unitOptions.find((option) => metresOf[option] === declared);
    const choice = unit ? question(unit) : null;
    return { scale: declared, ask: null, choice, issues: [issue('info', 'units-converted')] };
  }
  if (!fits(boxes, 0.001)) return { ...none, scale: 1 };
  // A header that names another unit is the template's; one that names none leaves the question open.
  return declared === null
    ? { ...none, scale: 1, ask: question('mm') }
    : { scale: 0.001, ask: null, choice: question('mm'), issues: [issue('warning', 'units-millimetres')] };
}
