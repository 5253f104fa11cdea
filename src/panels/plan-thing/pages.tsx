import type { ReactNode } from 'react';
import type { Fund, Industry, Park, Partner, PartnerKind, Programme } from '@/domain/park';
import type { PlanThingKind } from '@/domain/plan-things';
import { isIllustrative } from '@/domain/provenance';
import { NotStated } from '@/panels/figures';
import { TextButton } from '@/panels/inspector/TextButton';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Definition } from '@/ui/definition-list/DefinitionList';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { NameList } from './NameList';
import styles from './plan-thing.module.css';
import { ThingRows } from './ThingRows';

/** What is a kind's own on the one page: terms beside the citation, and what stands below it. */
export interface KindParts {
  readonly terms: ReactNode;
  readonly body: ReactNode;
}

function NameLink({ kind, thing }: { readonly kind: PlanThingKind; readonly thing: Programme | Industry }) {
  const locale = useAppStore((state) => state.locale);
  return (
    <TextButton kind={kind} id={thing.id}>
      <span data-name="">{textIn(locale, thing.name)}</span>
    </TextButton>
  );
}

const rows = <Kind extends string>(kind: Kind, things: readonly Pick<Programme, 'id' | 'name'>[]) =>
  things.map(({ id, name }) => ({ kind, id, name }));

export function ProgrammeTerms({ programme, park }: { readonly programme: Programme; readonly park: Park }) {
  const t = useMessages();
  const parent = park.programmes.find(({ id }) => id === programme.parentId);
  return (
    <>
      <Definition term={t('panels.thing.type')}>{t(`panels.thing.type.${programme.kind}`)}</Definition>
      {parent ? (
        <Definition term={t('panels.thing.parent')}>
          <NameLink kind="programme" thing={parent} />
        </Definition>
      ) : null}
    </>
  );
}

export function ProgrammeBody({ programme, park }: { readonly programme: Programme; readonly park: Park }) {
  const t = useMessages();
  const boxes = park.programmes.filter(({ parentId }) => parentId === programme.id);
  return (
    <>
      <NameList title={t('panels.thing.measures')} names={programme.measures} />
      <ThingRows title={t('panels.thing.children')} things={rows('programme', boxes)} />
    </>
  );
}

export function IndustryTerms({ industry }: { readonly industry: Industry }) {
  const t = useMessages();
  return <Definition term={t('panels.thing.type')}>{t(`panels.plan.${industry.tier}`)}</Definition>;
}

const partnerKinds: readonly PartnerKind[] = ['body', 'investor', 'team', 'toFound'];

/** Wanted firms stand apart from those that are here (truth rule 9). */
export function IndustryBody({ industry, park }: { readonly industry: Industry; readonly park: Park }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const here = <T extends { readonly industryId: string | null }>(things: readonly T[]) =>
    things.filter(({ industryId }) => industryId === industry.id);
  const firms = here(park.enterprises).filter((firm) => !isIllustrative(firm));
  const related = (relation: string) => firms.filter((firm) => firm.relation === relation);
  return (
    <>
      {industry.strategy ? (
        <Section title={t('panels.thing.strategy')}>
          <p className={styles.text}>{textIn(locale, industry.strategy)}</p>
        </Section>
      ) : null}
      <NameList title={t('panels.plan.subfields')} names={industry.subfields} />
      <NameList
        title={t('panels.plan.localBase')}
        names={industry.localBase.map((name) => ({ zh: name, en: name }))}
        chinese
      />
      <NameList title={t('panels.plan.policyDirections')} names={industry.policyDirections} />
      <ThingRows title={t('shell.list.residents')} things={rows('firm', related('resident'))} />
      <ThingRows title={t('shell.list.wanted')} things={rows('firm', related('wanted'))} />
      {partnerKinds.map((kind) => (
        <ThingRows
          key={kind}
          title={t(`panels.plan.partner.${kind}`)}
          things={rows(
            'partner',
            here(park.partners).filter((partner) => partner.kind === kind),
          )}
        />
      ))}
    </>
  );
}

/** The plan names funds and sources, and no amount for any of them: silence is said, not left out (truth rule 3). */
export function FundTerms({ fund }: { readonly fund: Fund }) {
  const t = useMessages();
  return (
    <>
      <Definition term={t('panels.field.entityStatus')}>
        <Badge tone={fund.status === 'existing' ? 'solid' : 'neutral'}>
          {t(`panels.status.${fund.status}`)}
        </Badge>
      </Definition>
      <Definition term={t('panels.thing.amount')}>
        <NotStated />
      </Definition>
    </>
  );
}

export function PartnerTerms({ partner, park }: { readonly partner: Partner; readonly park: Park }) {
  const t = useMessages();
  const industry = park.industries.find(({ id }) => id === partner.industryId);
  return (
    <>
      <Definition term={t('panels.thing.type')}>{t(`panels.plan.partner.${partner.kind}`)}</Definition>
      {industry ? (
        <Definition term={t('panels.field.industry')}>
          <NameLink kind="industry" thing={industry} />
        </Definition>
      ) : null}
    </>
  );
}
