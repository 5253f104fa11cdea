import type { Zone } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { AnomalyRows } from '../citation';
import { DerivedFigure, FactStatement, NotStated, ZoningNotice } from '../figures';
import { useMessages } from '../use-messages';
import { BuildingStates } from './BuildingStates';
import { ParcelStages } from './ParcelStages';
import { ZoneFigures } from './ZoneFigures';
import { ZoneMilestones } from './ZoneMilestones';
import { ZoneThings } from './ZoneThings';
import styles from './zone.module.css';

/** Everything the plan says about one zone, what 示例 adds, and what the plan leaves unsaid. */
export function ZonePanel({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  return (
    <>
      <ZoneFigures zone={zone} />
      <ZoningNotice zoneId={zone.id} />
      <Statements zone={zone} title={t('panels.zone.role')} facts={zone.roleFacts} />
      <ParcelStages zone={zone} />
      <BuildingStates zone={zone} />
      <ZoneMilestones zone={zone} />
      <Statements zone={zone} title={t('panels.zone.present')} facts={zone.presentFacts} />
      <Statements zone={zone} title={t('panels.zone.coming')} facts={zone.comingFacts} />
      {zone.derived.length > 0 && (
        <Section title={t('panels.zone.derived')}>
          <div className={styles.derivedList}>
            {zone.derived.map((id) => (
              <DerivedFigure key={id} id={id} zoneId={zone.id} />
            ))}
          </div>
        </Section>
      )}
      <ZoneThings zone={zone} />
      <Silence zone={zone} />
      <AnomalyRows title={t('panels.zone.anomalies')} ids={zone.anomalies} />
    </>
  );
}

/** An empty part of a zone of the plan is the plan's silence, and says so. */
function Statements(props: {
  readonly zone: Zone;
  readonly title: string;
  readonly facts: readonly string[];
}) {
  const { zone, title, facts } = props;
  if (facts.length === 0 && zone.nature !== 'documented') return null;
  return (
    <Section title={title}>
      <div className={styles.statements}>
        {facts.length === 0 ? <NotStated /> : null}
        {facts.map((id) => (
          <FactStatement key={id} id={id} />
        ))}
      </div>
    </Section>
  );
}

/** Silence is data: what the plan does not say about the zone is listed, not left out (truth rule 3). */
function Silence({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  if (zone.notStated.length === 0) return null;
  return (
    <Section title={t('panels.zone.notStated')}>
      <ul className={styles.silence} data-not-stated={zone.id}>
        {zone.notStated.map((subject) => (
          <li key={subject.zh}>{textIn(locale, subject)}</li>
        ))}
      </ul>
    </Section>
  );
}
