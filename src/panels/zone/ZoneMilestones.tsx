import type { Zone } from '@/domain/park';
import { promiseStateAt } from '@/domain/promises';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { usePromiseEvidence } from '../evidence/use-evidence';
import { DateText, NotStated, PromiseBadge } from '../figures';
import { openThing } from '../navigation';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';

/** Dated promises that concern the zone, each with its state of evidence at the day of the clock. */
export function ZoneMilestones({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const milestones = useAppStore((state) => state.park.milestones);
  const evidence = usePromiseEvidence();
  const clock = useClock();
  const here = milestones.filter((milestone) => milestone.zoneIds.includes(zone.id));
  if (here.length === 0) {
    // Silence of the plan only where its milestones could be read at all.
    return zone.nature === 'documented' && milestones.length > 0 ? (
      <Section title={t('panels.zone.milestones')}>
        <NotStated />
      </Section>
    ) : null;
  }
  return (
    <Section title={t('panels.zone.milestones')}>
      <RowList>
        {here.map((milestone) => (
          <RowButton
            key={milestone.id}
            onClick={() => openThing('fact', milestone.factId)}
            note={
              <>
                {milestone.due !== null && <DateText date={milestone.due} yearEnd />}
                <PromiseBadge state={promiseStateAt(milestone, clock, evidence)} />
              </>
            }
          >
            <span data-fact={milestone.factId}>{textIn(locale, milestone.name)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
