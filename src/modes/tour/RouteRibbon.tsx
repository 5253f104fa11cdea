import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { Scene } from '@/domain/park';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './RouteRibbon.module.css';

interface RouteRibbonProps {
  readonly scenes: readonly Scene[];
  readonly index: number;
  readonly onGo: (index: number) => void;
  /** from the last stop it leads out of the tour; absent where a card carries the way on */
  readonly onNext?: (() => void) | undefined;
}

/** The route as beads on a line: where we have been, where we are, what is to come. On a phone also the way on. */
export function RouteRibbon({ scenes, index, onGo, onNext }: RouteRibbonProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  if (scenes.length === 0) return null;
  return (
    <nav className={styles.ribbon} aria-label={t('shell.tour.stops')}>
      {onNext ? (
        <button
          type="button"
          className={styles.way}
          disabled={index === 0}
          aria-label={t('shell.tour.previous')}
          onClick={() => onGo(index - 1)}
        >
          <ArrowLeft size={18} aria-hidden />
        </button>
      ) : null}
      <ol>
        {scenes.map((scene, place) => (
          <li key={scene.id} data-passed={place < index || undefined}>
            <button
              type="button"
              className={styles.bead}
              aria-current={place === index ? 'step' : undefined}
              aria-label={t('shell.tour.stop', { number: place + 1, title: textIn(locale, scene.title) })}
              onClick={() => onGo(place)}
            >
              <span className={styles.dot} aria-hidden />
              <span className={styles.name}>{textIn(locale, scene.title)}</span>
            </button>
          </li>
        ))}
      </ol>
      {onNext ? (
        <button
          type="button"
          className={`${styles.way} ${styles.next}`}
          aria-label={t(index + 1 < scenes.length ? 'shell.tour.next' : 'shell.tour.finish')}
          onClick={onNext}
        >
          <ArrowRight size={18} aria-hidden />
        </button>
      ) : null}
    </nav>
  );
}
