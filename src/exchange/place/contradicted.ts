import type { Answers, Ask } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { DeclaredSystem, RawDataset } from '@/exchange/raw';
import { systemIdFrom } from '@/geodesy/coordinate-systems';
import { issue } from './issue';
import type { Said } from './said';

/** Datums that lie apart from the one everything is placed in: hundreds of metres, and no word of it in the numbers. */
const apart = ['xian80', 'beijing54', 'gcj02', 'bd09'] as const;

/**
 * The person's word stands above the file's, but never in silence where the file names a datum of its own: its numbers
 * are then placed without any conversion (planning standards 1.6).
 */
export function overriddenDatum({ declared }: RawDataset, said: Said): readonly Issue[] {
  if (said.by !== 'answer' || said.local) return [];
  const datum = apart.find((one) => one === declared?.datum);
  const kept = said.oldDatum ?? said.shift;
  return datum === undefined || datum === kept
    ? []
    : [issue('warning', `overrides-${datum}`, {}, lineOf(declared))];
}

const lineOf = (declared: DeclaredSystem | null) =>
  declared?.systemLine === undefined ? {} : { line: declared.systemLine };

/** Answers nobody can have meant: the question stays open, and is not asked again as if nothing had been said. */
export function misunderstood(answers: Answers, asks: readonly Ask[]): readonly Issue[] {
  const unknownSystem =
    answers.system !== undefined && systemIdFrom(answers.system) === null
      ? [issue('error', 'answer-not-understood', { id: 'system', answer: answers.system, options: '—' })]
      : [];
  const others = asks.flatMap(({ id, options }) => {
    const answer = answers[id];
    // A meridian may be any number, a system any we know; both have their own words.
    if (answer === undefined || id === 'centralMeridian' || id === 'system' || options.includes(answer))
      return [];
    return [issue('error', 'answer-not-understood', { id, answer, options: options.join(' ') })];
  });
  return [...unknownSystem, ...others];
}
