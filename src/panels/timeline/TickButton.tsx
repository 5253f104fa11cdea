import type { CSSProperties } from 'react';
import type { TimelineTick } from '@/domain/timeline';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import { dayName } from './date-words';
import styles from './Scale.module.css';
import type { TickLabelBox } from './tick-label-boxes';

interface TickButtonProps {
  readonly tick: TimelineTick;
  readonly position: number;
  readonly box: TickLabelBox | undefined;
  readonly label: string;
  readonly onGo: () => void;
}

/** A date of the plan with its name; pressing it goes there. */
export function TickButton({ tick, position, box, label, onGo }: TickButtonProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const current = useAppStore((state) => state.asOf === tick.day);
  const first = tick.entries[0];
  return (
    <button
      type="button"
      className={styles.tick}
      data-align={box?.align ?? 'centre'}
      aria-label={label}
      aria-current={current ? 'date' : undefined}
      title={label}
      style={{ left: `${position * 100}%`, '--room': `${(box?.width ?? 0.2) * 100}%` } as CSSProperties}
      onClick={onGo}
    >
      <time dateTime={tick.day}>{dayName(locale, tick.day)}</time>
      {first ? <span className={styles.tickName}>{textIn(locale, first.name)}</span> : null}
      {tick.entries.length > 1 ? (
        <span className={styles.tickMore} data-count="timeline.due">
          {t('shell.timeline.more', { count: tick.entries.length })}
        </span>
      ) : null}
    </button>
  );
}
