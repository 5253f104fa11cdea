import { ArrowRight } from 'lucide-react';
import type { Zone } from '@/domain/park';
import { DerivedFigure, FactFigure, NotStated } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { cssVariableName, zoneTone } from '@/symbology/themes';
import { textIn } from '@/wording/text-in';
import { figureCaption } from './figure-caption';
import styles from './ParkOverview.module.css';

/** The plan in one look, before anything is chosen: three zones with their stated land, and what they add up to. */
export function ParkOverview() {
  const t = useMessages();
  const zones = useAppStore((state) => state.park.zones);
  const hasPlan = useAppStore((state) => state.park.facts.size > 0);
  return (
    <div className={styles.overview}>
      <header className={styles.head}>
        <p className={styles.eyebrow}>{t('shell.overview.eyebrow')}</p>
        <h2 className={styles.title}>{t('shell.overview.title')}</h2>
        <p className={styles.lead}>{t('shell.overview.lead')}</p>
      </header>
      {zones.length === 0 ? <p className={styles.lead}>{t('shell.overview.noPlan')}</p> : null}
      <ul className={styles.cards} aria-label={t('shell.overview.zones')}>
        {zones.map((zone) => (
          <ZoneCard key={zone.id} zone={zone} />
        ))}
      </ul>
      {hasPlan ? (
        <div className={styles.total}>
          <DerivedFigure id="X02" size="medium" />
        </div>
      ) : null}
    </div>
  );
}

function ZoneCard({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const tone = zoneTone(zone.id);
  const name = textIn(locale, zone.name);
  const landFact = useAppStore((state) =>
    zone.landAreaFact ? state.park.facts.get(zone.landAreaFact) : undefined,
  );
  const floorFact = useAppStore((state) =>
    zone.floorSpaceFact ? state.park.facts.get(zone.floorSpaceFact) : undefined,
  );
  return (
    <li className={styles.card} data-zone-card={zone.id}>
      <span
        className={styles.edge}
        style={{ background: `var(${cssVariableName(tone.fill)})` }}
        aria-hidden
      />
      <button
        type="button"
        className={styles.name}
        style={{ color: `var(${cssVariableName(tone.text)})` }}
        aria-label={t('shell.overview.open', { name })}
        onClick={() => openThing('zone', zone.id)}
      >
        <span data-name>{name}</span>
        <ArrowRight size={16} aria-hidden />
      </button>
      <dl className={styles.figures}>
        <div>
          <dt>{figureCaption(locale, landFact) || t('shell.overview.land')}</dt>
          <dd>{zone.landAreaFact ? <FactFigure id={zone.landAreaFact} size="medium" /> : <NotStated />}</dd>
        </div>
        <div>
          <dt>{figureCaption(locale, floorFact) || t('shell.overview.floor')}</dt>
          <dd>
            {zone.floorSpaceFact ? <FactFigure id={zone.floorSpaceFact} size="small" /> : <NotStated />}
          </dd>
        </div>
      </dl>
    </li>
  );
}
