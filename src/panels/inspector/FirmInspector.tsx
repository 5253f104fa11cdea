import type { Enterprise, Occupancy } from '@/domain/park';
import { isIllustrative, isOwn } from '@/domain/provenance';
import { isOccupying } from '@/domain/roster';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { DateText, EntityFigure, OriginBadges } from '../figures';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';
import { OwnPart } from './OwnPart';
import { Statements } from './Statements';
import { TextButton } from './TextButton';
import { ZoneLink } from './ZoneLink';

/** A firm. Whether it is here or only wanted comes first, so that one is never taken for the other (truth rule 9). */
export function FirmInspector({ firm }: { readonly firm: Enterprise }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const [sample, own] = [isIllustrative(firm), isOwn(firm)];
  const industry = park.industries.find((candidate) => candidate.id === firm.industryId);
  return (
    <>
      <div className={styles.relation} data-relation={firm.relation}>
        <span className={styles.relationWord}>{t(`panels.relation.${firm.relation}`)}</span>
        <span className={styles.note}>
          {own
            ? t(firm.relation === 'wanted' ? 'panels.relation.ownWantedNote' : 'panels.relation.ownNote')
            : t(sample ? 'panels.relation.sampleNote' : `panels.relation.${firm.relation}Note`)}
        </span>
      </div>
      <Section title={t('panels.section.attributes')}>
        <DefinitionList>
          {firm.relation === 'resident' && (
            <Definition term={t('panels.field.zone')}>
              <ZoneLink zoneId={firm.zoneId} />
            </Definition>
          )}
          {industry && (
            <Definition term={t('panels.field.industry')}>
              <TextButton kind="industry" id={industry.id}>
                <span data-name="">{textIn(locale, industry.name)}</span>
              </TextButton>
            </Definition>
          )}
          {firm.subfield !== null && (
            <Definition term={t('panels.field.subfield')}>
              <span data-name="">{firm.subfield}</span>
            </Definition>
          )}
          {firm.aliases.length > 0 && (
            <Definition term={t('panels.field.aliases')}>
              <span lang="zh-CN" data-name="">
                {firm.aliases.join('；')}
              </span>
            </Definition>
          )}
          {firm.section !== null && (
            <Definition term={t('panels.field.mentionedIn')}>
              <span data-id={firm.section}>{firm.section}</span>
            </Definition>
          )}
        </DefinitionList>
      </Section>
      <Stays firm={firm} />
      <OwnPart of={firm} />
      <Statements facts={firm.facts} />
    </>
  );
}

/** The end of a stay; an open one lasts 至今 once it has begun, and is never left blank. */
function StayEnd({ stay }: { readonly stay: Occupancy }) {
  const t = useMessages();
  const clock = useClock();
  if (stay.to !== null) return <DateText date={stay.to} />;
  return <span>{t(isOccupying(stay, clock) ? 'panels.stay.ongoing' : 'panels.stay.open')}</span>;
}

/** Where and since when a firm uses space; only rosters know this, the plan does not. */
function Stays({ firm }: { readonly firm: Enterprise }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const stays = park.occupancies.filter((occupancy) => occupancy.enterpriseId === firm.id);
  if (stays.length === 0) return null;
  return (
    <Section title={t('panels.field.occupancy')} aside={<OriginBadges of={[firm]} />}>
      <DefinitionList>
        {stays.map((stay) => {
          const building = park.buildings.find((candidate) => candidate.id === stay.buildingId);
          const parcel = park.parcels.find((candidate) => candidate.id === stay.parcelId);
          return (
            <Definition
              key={`${stay.buildingId} ${stay.parcelId} ${stay.floor} ${stay.from}`}
              term={
                <>
                  {stay.from === null ? t('panels.stay.unknown') : <DateText date={stay.from} />}
                  {' — '}
                  <StayEnd stay={stay} />
                </>
              }
            >
              {building ? (
                <TextButton kind="building" id={building.id}>
                  <span data-name="">{textIn(locale, building.name)}</span>
                </TextButton>
              ) : parcel ? (
                <TextButton kind="parcel" id={parcel.id}>
                  <span data-name="">{textIn(locale, parcel.name)}</span>
                </TextButton>
              ) : (
                <ZoneLink zoneId={stay.zoneId} />
              )}
              {stay.floor ? <span data-user=""> {stay.floor}</span> : null}
              {stay.areaSqm !== null && (
                <>
                  {' '}
                  <EntityFigure
                    dataset={firm.dataset}
                    value={stay.areaSqm}
                    unit={t('panels.unit.squareMetres')}
                    decimals={0}
                  />
                </>
              )}
            </Definition>
          );
        })}
      </DefinitionList>
    </Section>
  );
}
