import { useEffect, useRef } from 'react';
import { appStore } from '@/store/store';
import { clockInWords } from './date-words';

const quietMs = 700;

/** Says the date politely once the clock has come to rest, so that playing does not chatter. */
export function ClockAnnouncer() {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = appStore().subscribe(
      (state) => `${state.asOf} ${state.basis}`,
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const { locale, asOf, basis, today } = appStore().getState();
          if (region.current) region.current.textContent = clockInWords(locale, asOf, basis, today);
        }, quietMs);
      },
    );
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return <p ref={region} className="visually-hidden" aria-live="polite" />;
}
