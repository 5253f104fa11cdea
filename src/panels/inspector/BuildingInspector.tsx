import { constructionStatusAt, worksProgressAt } from '@/domain/construction';
import type { Building } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import { isIllustrative } from '@/domain/provenance';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { Section } from '@/ui/section/Section';
import { ClockCaption, DateText, DerivedFigure, EntityFigure, SampleBadge } from '../figures';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import { BuildingAttributes } from './BuildingAttributes';
import { FloorTable } from './FloorTable';
import styles from './inspector.module.css';
import { Occupants } from './Occupants';
import { OwnPart } from './OwnPart';

/** A building: what is done with it, how far it is on the day of the clock, what its floors hold. */
export function BuildingInspector({ building }: { readonly building: Building }) {
  const t = useMessages();

  const sample = isIllustrative(building);
  return (
    <>
      <Works building={building} />
      <BuildingAttributes building={building} />
      {building.scenario !== null && (
        <Section title={t('figures.derived')}>
          <p className={styles.notice}>{t('panels.building.scenario')}</p>
          <DerivedFigure id={building.scenario} zoneId={building.zoneId} />
        </Section>
      )}
      {building.floors.length > 0 && (
        <Section title={t('panels.section.floors')} aside={sample && <SampleBadge />}>
          <FloorTable building={building} />
        </Section>
      )}
      <Occupants where={({ buildingId }) => buildingId === building.id} />
      <OwnPart of={building} />
    </>
  );
}

function Works({ building }: { readonly building: Building }) {
  const t = useMessages();
  const clock = useClock();
  const status = constructionStatusAt(building, clock);
  const progress = worksProgressAt(building, clock);
  return (
    <Section title={t('panels.section.state')} aside={<ClockCaption />}>
      <div className={styles.stage}>
        <span className={styles.stageName}>{t(`panels.construction.${status}`)}</span>
        {status === 'underWorks' && (
          <EntityFigure dataset={building.dataset} value={progress * 100} unit="%" decimals={0} />
        )}
      </div>
      {status === 'underWorks' && (
        <div className={styles.progress} aria-hidden="true">
          <div className={styles.progressFill} style={{ width: `${progress * 100}%` }} />
        </div>
      )}
      <DefinitionList>
        <Definition term={t('panels.field.works')}>{t(`panels.works.${building.works}`)}</Definition>
        {building.works !== 'existing' && (
          <>
            <Definition term={t('panels.field.plannedWorks')}>
              <Period start={building.planned?.start ?? null} finish={building.planned?.finish ?? null} />
            </Definition>
            <Definition term={t('panels.field.actualWorks')}>
              <Period start={building.actual?.start ?? null} finish={building.actual?.finish ?? null} />
            </Definition>
          </>
        )}
      </DefinitionList>
    </Section>
  );
}

function Period({ start, finish }: { readonly start: PlanDate | null; readonly finish: PlanDate | null }) {
  const t = useMessages();
  if (start === null && finish === null) return <span>{t('panels.evidence.none')}</span>;
  return (
    <>
      {start === null ? t('panels.evidence.none') : <DateText date={start} />}
      {' — '}
      {finish === null ? t('panels.works.ongoing') : <DateText date={finish} />}
    </>
  );
}
