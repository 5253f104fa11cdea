import { ClockAlert } from 'lucide-react';
import { useMemo } from 'react';
import { authoritativeParcel, countByFamily, parcelStateAt } from '@/domain/lifecycle';
import { stageFamilies } from '@/domain/lifecycle-codes';
import type { Zone } from '@/domain/park';
import { isIllustrative } from '@/domain/provenance';
import { useAppStore } from '@/store/store';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';
import { Section } from '@/ui/section/Section';
import { ClockCaption, CountFigure, OriginBadges } from '../figures';
import { FilterNote } from '../filter-note';
import { useClock } from '../use-clock';
import { kept, useFilteredOut } from '../use-filtered-out';
import { useMessages } from '../use-messages';
import { useShownPark } from '../use-shown-park';
import styles from './zone.module.css';
import { parcelsOfZone } from './zone-contents';

/** Parcels of the zone by stage of transfer at the day of the clock; the same counts as the legend's, filter and all. */
export function ParcelStages({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const park = useShownPark();
  const tone = useAppStore((state) => (state.theme === 'night' ? 'night' : 'light'));
  const clock = useClock();
  const all = useMemo(() => parcelsOfZone(park, zone.id), [park, zone]);
  const parcels = kept(all, useFilteredOut()?.parcels);
  const counts = countByFamily(park, parcels, clock);
  const overdue = parcels.filter(
    (parcel) => parcelStateAt(authoritativeParcel(park, parcel), clock).evidence === 'overdueUnverified',
  ).length;
  const swatch = (family: (typeof stageFamilies)[number]) => ({
    backgroundColor: stageSymbols[family][tone],
    color: stageLetterInk,
  });

  return (
    <Section title={t('panels.zone.parcels')} aside={<OriginBadges of={all} />}>
      {all.length === 0 ? (
        <p className={styles.note}>{t('panels.zone.noParcels')}</p>
      ) : (
        <>
          <div className={styles.bar} aria-hidden="true">
            {stageFamilies.map((family) => {
              const count = counts.get(family) ?? 0;
              return count === 0 ? null : (
                <span key={family} className={styles.segment} style={{ ...swatch(family), flexGrow: count }}>
                  {stageSymbols[family].letter}
                </span>
              );
            })}
          </div>
          <ul className={styles.families}>
            {stageFamilies.map((family) => {
              const count = counts.get(family) ?? 0;
              return (
                <li key={family} className={styles.family} data-empty={count === 0}>
                  <span className={styles.swatch} style={swatch(family)} aria-hidden="true">
                    {stageSymbols[family].letter}
                  </span>
                  <span>{t(`panels.family.${family}`)}</span>
                  <span className={styles.count}>
                    <CountFigure value={count} of={`parcels:${zone.id}:${family}`} />
                  </span>
                </li>
              );
            })}
          </ul>
          {overdue > 0 && (
            <p className={styles.overdue}>
              <ClockAlert size={13} aria-hidden /> {t('panels.zone.overdueParcels')}{' '}
              <CountFigure value={overdue} of={`parcels:${zone.id}:overdue`} />
            </p>
          )}
          <p className={styles.caption}>
            {t('panels.zone.parcelTotal')} <CountFigure value={parcels.length} of={`parcels:${zone.id}`} /> ·{' '}
            <ClockCaption /> <FilterNote left={parcels.length} all={all.length} of={`parcels:${zone.id}`} />
            {all.some(isIllustrative) && <> · {t('panels.zone.parcelNote')}</>}
          </p>
        </>
      )}
    </Section>
  );
}
