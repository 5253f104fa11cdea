import { TwoDatesToggle } from '@/panels/two-dates/TwoDatesToggle';
import { useMessages } from '@/panels/use-messages';
import { BasisSwitch } from './BasisSwitch';
import { ClockAnnouncer } from './ClockAnnouncer';
import { DateField } from './DateField';
import { PlayControls } from './PlayControls';
import { Scale } from './Scale';
import styles from './Timeline.module.css';
import { usePlayback } from './use-playback';

/** One clock: the date, its basis, and the years of the plan. */
export function Timeline({ compact = false }: { readonly compact?: boolean }) {
  const t = useMessages();
  usePlayback();
  return (
    <section
      className={styles.timeline}
      data-compact={compact || undefined}
      aria-label={t('shell.timeline.label')}
    >
      <div className={styles.controls}>
        <PlayControls />
        <div className={styles.reading}>
          <DateField />
          <BasisSwitch />
          {compact ? null : <TwoDatesToggle />}
        </div>
      </div>
      <Scale />
      <ClockAnnouncer />
    </section>
  );
}
