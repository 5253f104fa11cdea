import { constructionStatusAt, worksProgressAt } from '@/domain/construction';
import type { Building } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import { isIllustrative } from '@/domain/provenance';
import { isOccupying } from '@/domain/roster';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { ClockCaption, DateText, DerivedFigure, EntityFigure, SampleBadge } from '../figures';
import { openThing } from '../navigation';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import { BuildingAttributes } from './BuildingAttributes';
import { FloorTable } from './FloorTable';
import styles from './inspector.module.css';

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
      <Occupants building={building} />
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

function Occupants({ building }: { readonly building: Building }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const clock = useClock();
  const stays = park.occupancies.filter(
    (occupancy) => occupancy.buildingId === building.id && isOccupying(occupancy, clock),
  );
  const firms = stays.flatMap(
    (stay) => park.enterprises.find((enterprise) => enterprise.id === stay.enterpriseId) ?? [],
  );
  if (firms.length === 0) return null;
  return (
    <Section title={t('panels.section.occupants')} aside={isIllustrative(building) && <SampleBadge />}>
      <RowList>
        {firms.map((firm) => (
          <RowButton key={firm.id} onClick={() => openThing('firm', firm.id)}>
            <span data-name="">{textIn(locale, firm.name)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
