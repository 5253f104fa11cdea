import { FactStatement } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { IndustryCard } from './IndustryCard';
import styles from './plan.module.css';

/** 4+3+N. The plan lists its N in three places that do not agree: all three are shown, none is merged. */
export function IndustrySystem() {
  const t = useMessages();
  return (
    <>
      <FactStatement id="L02" />
      <Tier tier="core" fact="L03" />
      <Tier tier="support" fact="L04" />
      <h3 className={styles.heading}>{t('panels.plan.application')}</h3>
      <p className={styles.note}>{t('panels.plan.threeLists')}</p>
      <h4 className={styles.subheading}>{t('panels.plan.fieldsNamed')}</h4>
      <FactStatement id="L05" />
      <h4 className={styles.subheading}>{t('panels.plan.fieldsTargeted')}</h4>
      <FactStatement id="T11" />
      <h4 className={styles.subheading}>{t('panels.plan.fieldsHeaded')}</h4>
      <Industries tier="application" />
    </>
  );
}

function Tier({ tier, fact }: { readonly tier: 'core' | 'support'; readonly fact: string }) {
  const t = useMessages();
  return (
    <>
      <h3 className={styles.heading}>{t(`panels.plan.${tier}`)}</h3>
      <FactStatement id={fact} />
      <Industries tier={tier} />
    </>
  );
}

function Industries({ tier }: { readonly tier: 'core' | 'support' | 'application' }) {
  const industries = useAppStore((state) => state.park.industries);
  return (
    <div>
      {industries
        .filter((industry) => industry.tier === tier)
        .map((industry) => (
          <IndustryCard key={industry.id} industry={industry} />
        ))}
    </div>
  );
}
