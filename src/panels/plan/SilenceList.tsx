import { openThing } from '@/panels/navigation';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './plan.module.css';

/** Silence is data: the subjects the plan says nothing about, each with its zone when it concerns one (truth rule 3). */
export function SilenceList() {
  const locale = useAppStore((state) => state.locale);
  const silences = useAppStore((state) => state.park.notStated);
  const zones = useAppStore((state) => state.park.zones);
  return (
    <ul className={styles.silence}>
      {silences.map((silence) => {
        const zone = zones.find(({ id }) => id === silence.zoneId);
        return (
          <li key={silence.id} data-not-stated={silence.id}>
            {textIn(locale, silence.subject)}
            {zone && (
              <button type="button" className={styles.link} onClick={() => openThing('zone', zone.id)}>
                {textIn(locale, zone.shortName)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
