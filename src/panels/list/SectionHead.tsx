import type { Zone } from '@/domain/park';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { cssVariableName, zoneTone } from '@/symbology/themes';
import { textIn } from '@/wording/text-in';
import styles from './ParkList.module.css';

/** Head of a section: a zone opens like everything else; the park as a whole is only a heading. */
export function SectionHead({ zone }: { readonly zone: Zone | null }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const current = useAppStore(
    (state) => zone !== null && state.selected?.kind === 'zone' && state.selected.id === zone.id,
  );
  if (zone === null) return <h2 className={styles.park}>{t('shell.list.park')}</h2>;
  const tone = zoneTone(zone.id);
  return (
    <h2>
      <button
        type="button"
        className={styles.zone}
        data-list-entry={`zone:${zone.id}`}
        aria-current={current ? 'true' : undefined}
        style={{ color: `var(${cssVariableName(tone.text)})` }}
        onClick={() => openThing('zone', zone.id)}
      >
        <span
          className={styles.bar}
          style={{ background: `var(${cssVariableName(tone.fill)})` }}
          aria-hidden
        />
        <span className={styles.name} data-name>
          {textIn(locale, zone.name)}
        </span>
      </button>
    </h2>
  );
}
