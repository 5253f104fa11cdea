import '@/messages/two-dates';
import type { ReactNode } from 'react';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { clockSides } from '@/store/two-dates';
import { SideCard } from './SideCard';
import { SwipeHandle } from './SwipeHandle';
import { TwoDatesBar } from './TwoDatesBar';
import styles from './two-dates.module.css';

/** Two dates over the free part of the map: a card for each side, the line between them, and the way out. */
export default function TwoDatesView({ narrow }: { readonly narrow: boolean }): ReactNode {
  const t = useMessages();
  const mode = useAppStore((state) => state.twoDates);
  const drawing = useAppStore(
    (state) => state.otherMapHealth !== 'unavailable' && state.mapHealth !== 'unavailable',
  );
  return (
    <section
      className={styles.frame}
      aria-label={t('twoDates.label')}
      data-two-dates={mode}
      data-narrow={narrow}
    >
      {clockSides.map((side) => (
        <SideCard key={side} side={side} narrow={narrow} />
      ))}
      {mode === 'swipe' && drawing ? <SwipeHandle /> : null}
      {mode === 'sideBySide' && drawing ? <div className={styles.divider} /> : null}
      <TwoDatesBar narrow={narrow} drawing={drawing} />
    </section>
  );
}
