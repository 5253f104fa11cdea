import type { ReportProblem, ReportSubject } from '@/domain/evidence';
import { type TransferStage, transferStages } from '@/domain/lifecycle-codes';
import type { Park } from '@/domain/park';
import type { Quantity } from '@/domain/quantity';
import type { Locale } from '@/messages/locale';
import { message, messageForCode } from '@/messages/message';
import { textIn } from '@/wording/text-in';
import { unitWords } from '@/wording/unit-words';

/** What a report is about, in words; the bare id when the data no longer knows it. */
export function subjectText(locale: Locale, park: Park, subject: ReportSubject): string {
  if (subject.kind === 'parcel') {
    const parcel = park.parcels.find(({ id }) => id === subject.id);
    const name = parcel ? textIn(locale, parcel.name) : String(subject.id);
    return `${name} · ${message(locale, `panels.stage.${subject.stage}`)}`;
  }
  const list = subject.kind === 'milestone' ? park.milestones : park.indicators;
  const promise = list.find(({ id }) => String(id) === String(subject.id));
  return promise ? `${textIn(locale, promise.name)} ${promise.id}` : String(subject.id);
}

const isStage = (value: unknown): value is TransferStage => transferStages.some((stage) => stage === value);

/** Why a report is refused. Stages among the parameters are worded too. */
export function problemText(locale: Locale, { code, params }: ReportProblem): string {
  const worded = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isStage(value) ? message(locale, `panels.stage.${value}`) : value,
    ]),
  );
  return messageForCode(locale, 'desk.problem', code, worded);
}

/**
 * The unit in which a value is entered: always that of the plan, so that nothing is converted on the way in. English
 * says what a Chinese unit is worth.
 */
export function unitText(locale: Locale, { unit }: Pick<Quantity, 'unit'>): string {
  const word = unitWords[unit];
  if (locale === 'zh-CN') return word.zh;
  return word.factorToEnglish === undefined ? word.many : `${word.zh} = ${word.factorToEnglish} ${word.many}`;
}
