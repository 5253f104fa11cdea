import type { Scene } from '@/domain/park';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './RouteRibbon.module.css';

interface RouteRibbonProps {
  readonly scenes: readonly Scene[];
  readonly index: number;
  readonly onGo: (index: number) => void;
}

/** The route as beads on a line: where we have been, where we are, what is to come. */
export function RouteRibbon({ scenes, index, onGo }: RouteRibbonProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  if (scenes.length === 0) return null;
  return (
    <nav className={styles.ribbon} aria-label={t('shell.tour.stops')}>
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
    </nav>
  );
}
