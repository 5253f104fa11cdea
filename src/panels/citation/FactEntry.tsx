import type { ReportSubject } from '@/domain/evidence';
import type { Indicator, Milestone, Park } from '@/domain/park';
import { promiseStateAt } from '@/domain/promises';
import type { Fact } from '@/domain/quantity';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { ReportButton } from '../evidence/ReportButton';
import { usePromiseEvidence } from '../evidence/use-evidence';
import { DateText, FactStatement, PromiseBadge } from '../figures';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import { AnomalyRows } from './AnomalyRows';
import styles from './citation.module.css';
import { DerivedRows } from './DerivedRows';
import { FactQuantities } from './FactQuantities';
import { FactRows } from './FactRows';

/** The citation: one figure or statement of the plan, where it stands, how it is worded, what it touches. */
export function FactEntry({ fact }: { readonly fact: Fact }) {
  const t = useMessages();
  return (
    <>
      <FactQuantities fact={fact} />
      <Section title={t('panels.section.statements')}>
        <FactStatement id={fact.id} mark={false} />
        <p className={styles.own}>{t('panels.fact.ownWords')}</p>
      </Section>
      <Where fact={fact} />
      <DerivedRows fact={fact} />
      <FactRows title={t('panels.fact.related')} ids={fact.relatedFacts} />
      <AnomalyRows title={t('panels.section.anomalies')} ids={fact.anomalies} />
    </>
  );
}

/** The milestone or target a fact promises, if it does. */
function promiseOf(park: Park, fact: Fact) {
  return [...park.milestones, ...park.indicators].find((promise) => promise.factId === fact.id);
}

function subjectOf(park: Park, promise: Milestone | Indicator): ReportSubject {
  const milestone = park.milestones.find(({ id }) => id === promise.id);
  return milestone ? { kind: 'milestone', id: milestone.id } : { kind: 'indicator', id: String(promise.id) };
}

function Where({ fact }: { readonly fact: Fact }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const evidence = usePromiseEvidence();
  const clock = useClock();
  const document = park.documents.find((candidate) => candidate.id === fact.documentId);
  const promise = promiseOf(park, fact);
  return (
    <Section title={t('panels.field.mentionedIn')}>
      <DefinitionList>
        <Definition term={t('panels.fact.id')}>
          <span data-id={fact.id}>{fact.id}</span> · {t(`panels.fact.group.${fact.group}`)}
        </Definition>
        {document && (
          <>
            <Definition term={t('panels.fact.document')}>
              <span data-id={document.number} lang="zh-CN">
                {document.number}
              </span>
              <br />
              <span data-name="">{textIn(locale, document.title)}</span>
            </Definition>
            <Definition term={t('panels.fact.issuer')}>
              {textIn(locale, document.issuer)} <DateText date={document.date} />
            </Definition>
          </>
        )}
        <Definition term={t('panels.fact.section')}>
          <span data-id={fact.section} lang="zh-CN">
            {fact.section}
          </span>
        </Definition>
        <Definition term={t('panels.fact.date')}>
          {t(`panels.fact.dateRole.${fact.dateRole}`)}{' '}
          {fact.date && <DateText date={fact.date} yearEnd={fact.dateRole === 'due'} />}
        </Definition>
        {fact.wording !== undefined && (
          <Definition term={t('panels.fact.wording')}>
            <span lang="zh-CN" data-fact={fact.id}>
              {fact.wording}
            </span>
          </Definition>
        )}
        {promise && (
          <Definition term={t('panels.fact.state')}>
            <PromiseBadge state={promiseStateAt(promise, clock, evidence)} />
          </Definition>
        )}
      </DefinitionList>
      {promise && <ReportButton subject={subjectOf(park, promise)} name={textIn(locale, promise.name)} />}
    </Section>
  );
}
