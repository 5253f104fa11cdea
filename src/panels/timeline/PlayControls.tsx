import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { nextStep, previousStep, stepDays } from '@/domain/timeline';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './Timeline.module.css';

/** Moves the clock to the neighbouring date of the plan. */
export function stepClock(direction: 'next' | 'previous'): void {
  const { park, range, asOf, setAsOf } = appStore().getState();
  const days = stepDays(park, range);
  const day = direction === 'next' ? nextStep(days, asOf) : previousStep(days, asOf);
  if (day) setAsOf(day);
}

export function togglePlaying(): void {
  const { playing, setPlaying } = appStore().getState();
  setPlaying(!playing);
}

export function PlayControls() {
  const t = useMessages();
  const playing = useAppStore((state) => state.playing);
  return (
    <div className={styles.buttons}>
      <IconButton label={t('shell.timeline.previous')} onClick={() => stepClock('previous')}>
        <SkipBack size={16} aria-hidden />
      </IconButton>
      <IconButton
        tone="strong"
        label={t(playing ? 'shell.timeline.pause' : 'shell.timeline.play')}
        onClick={togglePlaying}
      >
        {playing ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
      </IconButton>
      <IconButton label={t('shell.timeline.next')} onClick={() => stepClock('next')}>
        <SkipForward size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
