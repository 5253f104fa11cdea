import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { IsoDay } from '@/domain/plan-date';
import { dayNumberOf } from '@/domain/plan-date';
import {
  nextMonthEnd,
  nextStep,
  positionOf,
  previousMonthEnd,
  previousStep,
  stepDays,
} from '@/domain/timeline';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { clockInWords } from './date-words';
import styles from './Scale.module.css';

/** Where a key leads: arrows by month, pages by dates of the plan, Home and End to the ends. */
function dayForKey(key: string): IsoDay | null {
  const { asOf, range, park } = appStore().getState();
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextMonthEnd(asOf, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return previousMonthEnd(asOf, range);
    case 'PageUp':
      return nextStep(stepDays(park, range), asOf) ?? range.to;
    case 'PageDown':
      return previousStep(stepDays(park, range), asOf) ?? range.from;
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return null;
  }
}

/** The slider's handle. It follows the clock without rendering: a step of the clock is the most frequent thing there is. */
export function Handle() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const basis = useAppStore((state) => state.basis);
  const today = useAppStore((state) => state.today);
  const range = useAppStore((state) => state.range);
  const elapsed = useRef<HTMLSpanElement>(null);
  const handle = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const show = (asOf: IsoDay) => {
      const place = `${positionOf(asOf, range) * 100}%`;
      if (elapsed.current) elapsed.current.style.width = place;
      if (!handle.current) return;
      handle.current.style.left = place;
      handle.current.setAttribute('aria-valuenow', String(dayNumberOf(asOf)));
      handle.current.setAttribute('aria-valuetext', clockInWords(locale, asOf, basis, today));
    };
    show(appStore().getState().asOf);
    return appStore().subscribe((state) => state.asOf, show);
  }, [locale, basis, today, range]);

  const onKeyDown = (event: KeyboardEvent) => {
    const day = dayForKey(event.key);
    if (day === null) return;
    event.preventDefault();
    event.stopPropagation();
    appStore().getState().setAsOf(day);
  };

  return (
    <>
      <span ref={elapsed} className={styles.elapsed} aria-hidden />
      <div
        ref={handle}
        role="slider"
        tabIndex={0}
        className={styles.handle}
        aria-label={t('shell.timeline.slider')}
        aria-orientation="horizontal"
        aria-valuemin={dayNumberOf(range.from)}
        aria-valuemax={dayNumberOf(range.to)}
        aria-valuenow={dayNumberOf(appStore().getState().asOf)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
