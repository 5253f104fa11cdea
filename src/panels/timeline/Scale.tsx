import { type PointerEvent, useMemo, useRef } from 'react';
import { snapToMonthEnd } from '@/domain/clock';
import { dayAtPosition, positionOf, timelineBands, timelineTicks, yearMarks } from '@/domain/timeline';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { formatDate } from '@/wording/format-date';
import { dayName, entryNames } from './date-words';
import { Handle } from './Handle';
import styles from './Scale.module.css';
import { TickButton } from './TickButton';
import { tickLabelBoxes } from './tick-label-boxes';

const percent = (share: number) => `${share * 100}%`;

/** The drawn scale: years and months, the plan's days as ticks and its years as bands, today, and the plan's part hatched. */
export function Scale() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const range = useAppStore((state) => state.range);
  const today = useAppStore((state) => state.today);
  const ruler = useRef<HTMLDivElement>(null);
  const { ticks, bands, years, boxes } = useMemo(() => {
    const found = timelineTicks(park);
    return {
      ticks: found,
      bands: timelineBands(park),
      years: yearMarks(range),
      boxes: tickLabelBoxes(found.map((tick) => positionOf(tick.day, range))),
    };
  }, [park, range]);

  const scrubTo = (event: PointerEvent) => {
    const box = ruler.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const day = dayAtPosition((event.clientX - box.left) / box.width, range);
    appStore().getState().setAsOf(snapToMonthEnd(day, range));
  };

  return (
    <div className={styles.scale}>
      <div className={styles.bands}>
        {bands.map((band) => {
          const from = positionOf(band.from, range);
          const label = t('shell.timeline.band', {
            date: formatDate(locale, band.date),
            names: entryNames(locale, band.entries),
          });
          return (
            <span
              key={band.date}
              className={styles.band}
              role="note"
              aria-label={label}
              title={label}
              style={{ left: percent(from), width: percent(positionOf(band.to, range) - from) }}
            >
              <span className={styles.bandText} data-count="timeline.targets" aria-hidden>
                {t('shell.timeline.targets', { count: band.entries.length })}
              </span>
            </span>
          );
        })}
      </div>
      <div
        ref={ruler}
        className={styles.ruler}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture?.(event.pointerId);
          event.currentTarget.querySelector<HTMLElement>('[role="slider"]')?.focus();
          scrubTo(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) scrubTo(event);
        }}
      >
        {years.map((mark) => (
          <span
            key={mark.year}
            className={styles.year}
            style={{ left: percent(mark.start), width: percent(mark.end - mark.start) }}
          >
            <time dateTime={String(mark.year)}>{mark.year}</time>
          </span>
        ))}
        <span className={styles.planned} style={{ left: percent(positionOf(today, range)) }} aria-hidden />
        <Handle />
      </div>
      <button
        type="button"
        className={styles.today}
        style={{ left: percent(positionOf(today, range)) }}
        title={`${t('shell.timeline.goToday')} ${today}`}
        aria-label={t('shell.timeline.goToday')}
        onClick={() => appStore().getState().setAsOf(today)}
      >
        <span>{t('shell.timeline.today')}</span>
      </button>
      <div className={styles.ticks}>
        {ticks.map((tick, index) => (
          <TickButton
            key={tick.day}
            tick={tick}
            position={positionOf(tick.day, range)}
            box={boxes[index]}
            label={t('shell.timeline.tick', {
              date: dayName(locale, tick.day),
              names: entryNames(locale, tick.entries),
            })}
            onGo={() => appStore().getState().setAsOf(tick.day)}
          />
        ))}
      </div>
    </div>
  );
}
