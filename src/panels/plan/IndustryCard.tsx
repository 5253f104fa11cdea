import type { Bilingual } from '@/domain/bilingual';
import type { Industry } from '@/domain/park';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { textIn } from '@/wording/text-in';
import { AnomaliesOn } from './AnomaliesOn';
import { OpenPage } from './OpenName';
import styles from './plan.module.css';
import { SourceList } from './SourceList';

/** One industry of the system: direction, sub-fields, what is there already, policies sought, and where it stands. */
export function IndustryCard({ industry }: { readonly industry: Industry }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  return (
    <Disclosure summary={<span data-name="">{textIn(locale, industry.name)}</span>}>
      {() => (
        <div className={styles.card} data-industry={industry.id}>
          {industry.strategy && <p className={styles.text}>{textIn(locale, industry.strategy)}</p>}
          <Names title={t('panels.plan.subfields')} names={industry.subfields} />
          <Names
            title={t('panels.plan.localBase')}
            names={industry.localBase.map((name) => ({ zh: name, en: name }))}
            chinese
          />
          <Names title={t('panels.plan.policyDirections')} names={industry.policyDirections} />
          <OpenPage kind="industry" id={industry.id} />
          <SourceList section={industry.section} facts={industry.facts} />
          <AnomaliesOn thing={industry} />
        </div>
      )}
    </Disclosure>
  );
}

function Names(props: {
  readonly title: string;
  readonly names: readonly Bilingual[];
  /** the names stand in Chinese only, whatever the page's language */
  readonly chinese?: boolean;
}) {
  const locale = useAppStore((state) => state.locale);
  if (props.names.length === 0) return null;
  return (
    <div>
      <p className={styles.label}>{props.title}</p>
      <ul className={styles.names} {...(props.chinese ? { lang: 'zh-CN' } : {})}>
        {props.names.map((name) => (
          <li key={name.zh} data-name="">
            {textIn(locale, name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
