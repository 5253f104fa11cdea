import type { Indicator, Milestone } from '@/domain/park';
import { promiseStateAt } from '@/domain/promises';
import { usePromiseEvidence } from '@/panels/evidence/use-evidence';
import { ClockCaption, DateText, FactFigure, PromiseBadge } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { textIn } from '@/wording/text-in';
import styles from './plan.module.css';

export function MilestoneList() {
  const milestones = useAppStore((state) => state.park.milestones);
  return <PromiseRows promises={milestones} />;
}

export function TargetList() {
  const indicators = useAppStore((state) => state.park.indicators);
  return <PromiseRows promises={indicators} figures />;
}

interface PromiseRowsProps {
  readonly promises: readonly (Milestone | Indicator)[];
  /** a target's figure beside its name; a qualitative one has none and gets none */
  readonly figures?: boolean;
}

/** Promises with due date and state of evidence on the day of the clock. */
function PromiseRows({ promises, figures = false }: PromiseRowsProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const evidence = usePromiseEvidence();
  const clock = useClock();
  return (
    <>
      <p className={styles.note}>
        <ClockCaption />
      </p>
      <RowList>
        {promises.map((promise) => (
          <RowButton
            key={promise.id}
            onClick={() => openThing('fact', promise.factId)}
            lead={<span data-id={promise.id}>{promise.id}</span>}
            note={
              <>
                {figures && !promise.qualitative && (
                  <FactFigure id={promise.factId} size="inline" mark={false} />
                )}
                {promise.due !== null && <DateText date={promise.due} yearEnd />}
                <PromiseBadge state={promiseStateAt(promise, clock, evidence)} />
              </>
            }
          >
            <span className={styles.promise} data-fact={promise.factId}>
              {textIn(locale, promise.name)}
            </span>
          </RowButton>
        ))}
      </RowList>
      <p className={styles.note}>{t('panels.plan.promiseNote')}</p>
    </>
  );
}
