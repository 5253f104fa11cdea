import { type PlanThing, promisedFacts } from '@/domain/plan-things';
import { linkedProgrammes } from '@/domain/programme-links';
import { promiseStateAt } from '@/domain/promises';
import { usePromiseEvidence } from '@/panels/evidence/use-evidence';
import { DateText, PromiseBadge } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import styles from './plan-thing.module.css';

/** Milestones and targets a thing cites, or serves by our reading, with their state and, where we read it so, why. */
export function TargetRows(props: { readonly thing: PlanThing; readonly linkable: boolean }) {
  const { thing, linkable } = props;
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const evidence = usePromiseEvidence();
  const clock = useClock();
  const links = linkedProgrammes(park).byProgramme.get(thing.id) ?? [];
  const promised = promisedFacts(park);
  const cited = (thing.facts ?? []).filter((id) => promised.has(id)).map(String);
  const ids = [...new Set([...links.map(({ targetId }) => targetId), ...cited])];
  const rows = ids.flatMap((id) => {
    const promise = [...park.milestones, ...park.indicators].find(({ factId }) => factId === id);
    return promise ? [{ promise, reason: links.find(({ targetId }) => targetId === id)?.reason }] : [];
  });
  if (rows.length === 0 && !linkable) return null;
  return (
    <Section title={t('panels.thing.targets')}>
      {rows.length === 0 ? <p className={styles.note}>{t('panels.thing.noTargets')}</p> : null}
      <RowList>
        {rows.map(({ promise, reason }) => (
          <RowButton
            key={promise.factId}
            onClick={() => openThing('fact', promise.factId)}
            lead={<span data-id={promise.factId}>{promise.factId}</span>}
            note={
              <>
                {promise.due === null ? null : <DateText date={promise.due} yearEnd />}{' '}
                <PromiseBadge state={promiseStateAt(promise, clock, evidence)} />
                {reason ? (
                  <span className={styles.reason} data-name="">
                    {textIn(locale, reason)}
                  </span>
                ) : null}
              </>
            }
          >
            <span data-fact={promise.factId}>{textIn(locale, promise.name)}</span>
          </RowButton>
        ))}
      </RowList>
      {links.length > 0 ? <p className={styles.note}>{t('panels.thing.targetsNote')}</p> : null}
    </Section>
  );
}
