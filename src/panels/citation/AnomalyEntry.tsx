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

/** The zones, and what has no page of its own: named here, found in the plan's index. */
function Subjects({ anomaly }: { readonly anomaly: Anomaly }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const { zones, partners, programmes, industries } = subjectsOf(park, anomaly);
  const named = [...partners, ...programmes, ...industries];
  if (zones.length + named.length === 0) {
    return anomaly.facts.length === 0 ? <p className={styles.own}>{t('panels.anomaly.noSubject')}</p> : null;
  }
  return (
    <Section title={t('panels.anomaly.subjects')}>
      <RowList>
        {zones.map((zone) => (
          <RowButton key={zone.id} onClick={() => openThing('zone', zone.id)}>
            <span data-name="">{textIn(locale, zone.name)}</span>
          </RowButton>
        ))}
      </RowList>
      {named.map((thing) => (
        <p key={thing.id} className={styles.own}>
          <span data-name="">{textIn(locale, thing.name)}</span> · {t('panels.anomaly.inIndex')}{' '}
          <span data-id={thing.section} lang="zh-CN">
            {thing.section}
          </span>
        </p>
      ))}
    </Section>
  );
}
