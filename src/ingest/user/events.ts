import type { ColumnRole } from '@/domain/column-role';
import { stageOrder } from '@/domain/lifecycle';
import type { TransferStage } from '@/domain/lifecycle-codes';
import type { Evidence, TransferEvent } from '@/domain/park';
import { effectiveDayNumber, type IsoDay, lastDayOf, type PlanDate } from '@/domain/plan-date';
import { readStage } from '@/domain/stage-text';
import type { FieldReader } from './field-reader';

/** Columns that date a step of their own. */
const dated: readonly (readonly [role: ColumnRole, stage: TransferStage])[] = [
  ['announcementDate', 'announced'],
  ['saleDate', 'sold'],
  ['contractDate', 'contracted'],
  ['handoverDate', 'delivered'],
  ['startDate', 'started'],
  ['finishDate', 'completed'],
  ['operationDate', 'operating'],
];
const agreed: readonly (readonly [role: ColumnRole, stage: TransferStage])[] = [
  ['agreedHandoverDate', 'delivered'],
  ['agreedStartDate', 'started'],
  ['agreedFinishDate', 'completed'],
];
/** Steps that a notice, a contract or a decision is about. */
const documented: readonly TransferStage[] = ['announced', 'sold', 'negotiated', 'allocated', 'contracted'];

interface Dated {
  readonly stage: TransferStage;
  readonly date: PlanDate;
  /** the step the stage column names: the document stands beside it in the row */
  readonly isNamed: boolean;
}

function namedStep(reader: FieldReader): Dated | null {
  const text = reader.text('stage');
  if (text === null) return null;
  const stage = readStage(text);
  if (stage === null) {
    reader.keep('stage', text);
    reader.doubt('dataset-stage-unknown', { text });
    return null;
  }
  const date =
    reader.date('stageDate') ?? reader.date(dated.find(([, known]) => known === stage)?.[0] ?? 'stageDate');
  // A missing date never moves the chain silently (planning standards 6.4): the words stay, the event does not come.
  if (date === null && stage !== 'existing') {
    reader.keep('stage', text);
    reader.doubt('dataset-stage-without-date', { text });
  }
  return date === null ? null : { stage, date, isNamed: true };
}

/** What a document proves: what had happened by its own day. Without a day of its own, the step it stands beside. */
function isProven(step: Dated, documentDate: PlanDate | null, steps: readonly Dated[]): boolean {
  if (documentDate !== null) return effectiveDayNumber(step.date) <= effectiveDayNumber(documentDate);
  if (steps.some(({ isNamed }) => isNamed)) return step.isNamed;
  const about = steps.filter(({ stage }) => documented.includes(stage));
  return about.length > 0 && step === about.toSorted((a, b) => stageOrder(b.stage) - stageOrder(a.stage))[0];
}

/**
 * Events of a row: 约定 dates are agreed, others planned, and actual only with a document that proves them and not in the
 * future. Source: truth rules 4 and 5; planning standards 6.1.
 */
export function eventsOf(reader: FieldReader, today: IsoDay): readonly TransferEvent[] {
  const named = namedStep(reader);
  const others = dated.flatMap(([role, stage]): readonly Dated[] => {
    if (stage === named?.stage) return [];
    const date = reader.date(role);
    return date === null ? [] : [{ stage, date, isNamed: false }];
  });
  const steps = named === null ? others : [named, ...others];
  const title = reader.text('document');
  const documentDate = reader.date('documentDate');
  const events = steps.map((step): TransferEvent => {
    const { date, stage } = step;
    const proven = title !== null && lastDayOf(date) <= today && isProven(step, documentDate, steps);
    const evidence: Evidence | null = proven ? { type: 'document', title, date: documentDate ?? date } : null;
    return { stage, kind: proven ? 'actual' : 'planned', date, evidence };
  });
  const unproven = events.filter(({ date, kind }) => kind === 'planned' && lastDayOf(date) <= today).length;
  if (unproven > 0) reader.doubt('dataset-without-document', { count: unproven }, 'info');
  const promises = agreed.flatMap(([role, stage]): readonly TransferEvent[] => {
    const date = reader.date(role);
    return date === null ? [] : [{ stage, kind: 'agreed', date, evidence: null }];
  });
  return [...events, ...promises];
}
