import type { KeyboardEvent, PointerEvent } from 'react';
import type { ClockReading } from '@/domain/clock';
import { clockInWords } from '@/panels/timeline/date-words';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { clockOfSide } from '@/store/two-dates';
import styles from './two-dates.module.css';

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -1,
  End: 1,
};

/** The line between the two dates, to drag or to move by keys; its value names both. */
export function SwipeHandle() {
  const t = useMessages();
  const at = useAppStore((state) => state.swipeAt);
  const locale = useAppStore((state) => state.locale);
  const words = ({ asOf, basis, today }: ClockReading) => clockInWords(locale, asOf, basis, today);
  const left = useAppStore((state) => words(clockOfSide.other(state)));
  const right = useAppStore((state) => words(clockOfSide.page(state)));
  const share = Math.round(at * 100);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const { swipeAt, setSwipeAt } = appStore().getState();
    setSwipeAt(swipeAt + step);
  };
  const dragTo = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!box || box.width === 0 || event.buttons !== 1) return;
    appStore()
      .getState()
      .setSwipeAt((event.clientX - box.left) / box.width);
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ left: `${at * 100}%` }}
      data-swipe-handle=""
      aria-label={t('twoDates.handle')}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      aria-valuetext={t('twoDates.handle.value', { left, right, share })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        event.currentTarget.focus();
      }}
      onPointerMove={dragTo}
    >
      <span className={styles.grip} aria-hidden />
    </div>
  );
}
