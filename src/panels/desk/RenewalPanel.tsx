import { useMemo, useState } from 'react';
import { type AsIsToBe, asIsToBe } from '@/domain/as-is-to-be';
import type { FactId, ZoneId } from '@/domain/ids';
import { landUseBalance } from '@/domain/land-use-balance';
import type { Park, Zone } from '@/domain/park';
import { DerivedFigure, FactStatement, NotStated, ZoningNotice } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';
import { RenewalLand } from './RenewalLand';
import { RenewalWorks } from './RenewalWorks';
import { ZoneChoice } from './ZoneChoice';

/** 现状 / 规划 of each zone: what the plan says is there and shall come, by what way, and what 示例 draws of it. */
export function RenewalPanel() {
  const t = useMessages();
  const park = useShownPark();
  const [chosen, setChosen] = useState<ZoneId | null>(null);
  const zones = park.zones.filter(({ id }) => chosen === null || id === chosen);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('desk.renewal.title')}</h2>
      <div className={styles.controls}>
        <ZoneChoice value={chosen} onChange={setChosen} />
      </div>
      {zones.length === 0 ? <p className={styles.note}>{t('shell.overview.noPlan')}</p> : null}
      {zones.map((zone) => (
        <ZoneRenewal key={zone.id} park={park} zone={zone} />
      ))}
    </div>
  );
}

function ZoneRenewal({ park, zone }: { readonly park: Park; readonly zone: Zone }) {
  const locale = useAppStore((state) => state.locale);
  const clock = useClock();
  const renewal = useMemo(() => asIsToBe(park, zone), [park, zone]);
  const balance = useMemo(() => landUseBalance(park, zone.id, clock), [park, zone, clock]);
  return (
    <section className={styles.renewal} aria-label={textIn(locale, zone.name)} data-renewal={zone.id}>
      <h3 className={styles.subtitle}>
        <button type="button" className={styles.open} onClick={() => openThing('zone', zone.id)}>
          <span data-name="">{textIn(locale, zone.name)}</span>
        </button>
      </h3>
      <ZoningNotice zoneId={zone.id} />
      <Stated park={park} renewal={renewal} />
      <div className={styles.columns}>
        <RenewalLand zone={zone} balance={balance} />
        <RenewalWorks park={park} zone={zone} renewal={renewal} />
      </div>
      <div className={styles.columns}>
        {renewal.toBe.derived.map((id) => (
          <DerivedFigure key={id} id={id} zoneId={zone.id} size="inline" />
        ))}
      </div>
    </section>
  );
}

/** The way of building first; what is there and what shall come side by side on a desk, one after the other on a phone. */
function Stated({ park, renewal }: { readonly park: Park; readonly renewal: AsIsToBe }) {
  const t = useMessages();
  const { facts, milestones } = renewal.toBe;
  const dated = park.milestones.filter(({ id }) => milestones.includes(id)).map(({ factId }) => factId);
  return (
    <>
      <div className={styles.statements}>
        <h4 className={styles.subtitle}>{t('desk.renewal.way')}</h4>
        <Statements ids={renewal.ways} />
      </div>
      <div className={styles.columns}>
        <div className={styles.statements}>
          <h4 className={styles.subtitle}>{t('desk.renewal.asIs')}</h4>
          <Statements ids={renewal.asIs.facts} />
        </div>
        <div className={styles.statements}>
          <h4 className={styles.subtitle}>{t('desk.renewal.toBe')}</h4>
          <Statements ids={[...new Set([...facts, ...dated])]} />
        </div>
      </div>
    </>
  );
}

function Statements({ ids }: { readonly ids: readonly FactId[] }) {
  if (ids.length === 0) return <NotStated />;
  return ids.map((id) => <FactStatement key={id} id={id} />);
}
