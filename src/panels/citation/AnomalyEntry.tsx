import { subjectsOf } from '@/domain/anomaly-links';
import type { Anomaly } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { openThing } from '../navigation';
import { useMessages } from '../use-messages';
import styles from './citation.module.css';
import { FactRows } from './FactRows';

/** A contradiction in the text: both readings, and what this map does with them (truth rule 10). */
export function AnomalyEntry({ anomaly }: { readonly anomaly: Anomaly }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  return (
    <>
      <Section title={t('panels.anomaly.description')}>
        <p className={styles.statement} data-anomaly={anomaly.id}>
          {textIn(locale, anomaly.description)}
        </p>
      </Section>
      <Section title={t('panels.anomaly.treatment')}>
        <p className={styles.statement} data-anomaly={anomaly.id}>
          {textIn(locale, anomaly.treatment)}
        </p>
      </Section>
      <Section title={t('panels.section.attributes')}>
        <DefinitionList>
          <Definition term={t('panels.fact.id')}>
            <span data-id={anomaly.id}>{anomaly.id}</span>
          </Definition>
          <Definition term={t('panels.fact.section')}>
            <span data-id={anomaly.section} lang="zh-CN">
              {anomaly.section}
            </span>
          </Definition>
        </DefinitionList>
      </Section>
      <FactRows title={t('panels.anomaly.facts')} ids={anomaly.facts} />
      <Subjects anomaly={anomaly} />
    </>
  );
}

/** What the contradiction is about, each a button to its page. */
function Subjects({ anomaly }: { readonly anomaly: Anomaly }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const { zones, partners, programmes, industries } = subjectsOf(park, anomaly);
  const named = [
    ...zones.map((thing) => ({ kind: 'zone', thing }) as const),
    ...partners.map((thing) => ({ kind: 'partner', thing }) as const),
    ...programmes.map((thing) => ({ kind: 'programme', thing }) as const),
    ...industries.map((thing) => ({ kind: 'industry', thing }) as const),
  ];
  if (named.length === 0) {
    return anomaly.facts.length === 0 ? <p className={styles.own}>{t('panels.anomaly.noSubject')}</p> : null;
  }
  return (
    <Section title={t('panels.anomaly.subjects')}>
      <RowList>
        {named.map(({ kind, thing }) => (
          <RowButton key={thing.id} onClick={() => openThing(kind, thing.id)}>
            <span data-name="">{textIn(locale, thing.name)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
