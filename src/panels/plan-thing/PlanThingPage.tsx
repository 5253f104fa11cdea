import '@/messages/desk';
import type { ReactNode } from 'react';
import { anomaliesOn } from '@/domain/anomaly-links';
import type { Park, Programme } from '@/domain/park';
import { type PlanThing, type PlanThingKind, planThing, promisedFacts } from '@/domain/plan-things';
import { AnomalyRows } from '@/panels/citation';
import { Statements } from '@/panels/inspector/Statements';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import {
  FundTerms,
  IndustryBody,
  IndustryTerms,
  type KindParts,
  PartnerTerms,
  ProgrammeBody,
  ProgrammeTerms,
} from './pages';
import styles from './plan-thing.module.css';
import { TargetRows } from './TargetRows';
import { WhereStated } from './WhereStated';

/** Kinds of programme that may serve a target; a policy or a kind of amenity is not measured by one. */
const linkable: readonly Programme['kind'][] = ['programme', 'box', 'safeguard'];

function partsOf(park: Park, kind: PlanThingKind, id: string): KindParts {
  const none: KindParts = { terms: null, body: null };
  switch (kind) {
    case 'programme': {
      const programme = park.programmes.find((one) => one.id === id);
      if (!programme) return none;
      return {
        terms: <ProgrammeTerms programme={programme} park={park} />,
        body: <ProgrammeBody programme={programme} park={park} />,
      };
    }
    case 'industry': {
      const industry = park.industries.find((one) => one.id === id);
      if (!industry) return none;
      return {
        terms: <IndustryTerms industry={industry} />,
        body: <IndustryBody industry={industry} park={park} />,
      };
    }
    case 'fund': {
      const fund = park.funds.find((one) => one.id === id);
      return fund ? { ...none, terms: <FundTerms fund={fund} /> } : none;
    }
    case 'partner': {
      const partner = park.partners.find((one) => one.id === id);
      return partner ? { ...none, terms: <PartnerTerms partner={partner} park={park} /> } : none;
    }
  }
}

/** The one page of everything the plan lays down or names without a place: what it says, where, and what it serves. */
export default function PlanThingPage(props: { readonly kind: PlanThingKind; readonly id: string }) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const thing = planThing(park, props.kind, props.id);
  if (!thing) return null;
  const { terms, body } = partsOf(park, props.kind, props.id);
  return (
    <>
      {props.kind === 'partner' ? <p className={styles.note}>{t('panels.thing.partnerNote')}</p> : null}
      <WhereStated thing={thing}>{terms}</WhereStated>
      {body}
      <TargetRows thing={thing} linkable={isLinkable(park, thing)} />
      <Entries park={park} thing={thing} />
    </>
  );
}

const isLinkable = (park: Park, { id }: PlanThing) =>
  linkable.some((kind) => park.programmes.some((one) => one.id === id && one.kind === kind));

/** Entries of the plan the thing cites, promises apart; and the contradictions it takes part in. */
function Entries({ park, thing }: { readonly park: Park; readonly thing: PlanThing }): ReactNode {
  const t = useMessages();
  const promised = promisedFacts(park);
  const facts = (thing.facts ?? []).filter((id) => !promised.has(id));
  const carried = new Set(facts.flatMap((id) => park.facts.get(id)?.anomalies ?? []));
  const others = anomaliesOn(park, { id: thing.id, section: thing.section ?? '' })
    .map(({ id }) => id)
    .filter((id) => !carried.has(id));
  return (
    <>
      <Statements facts={facts} />
      <AnomalyRows title={t('panels.section.anomalies')} ids={others} />
    </>
  );
}
