import { useEffect, useState } from 'react';
import type { Scene } from '@/domain/park';
import { FactFigure } from '@/panels/figures';
import { ownedFigureCaption } from '@/panels/overview/figure-caption';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import { figureIdsOf } from '../scenes';
import styles from './SceneWords.module.css';

/** Title, words, and one figure at a time: a scene with several shares its dwell between them. */
export function SceneWords({ scene }: { readonly scene: Scene }) {
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const figures = figureIdsOf(park, scene);
  const [place, setPlace] = useState(0);
  const count = figures.length;
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(
      () => setPlace((current) => Math.min(current + 1, count - 1)),
      (scene.dwellSeconds * 1000) / count,
    );
    return () => clearInterval(timer);
  }, [count, scene.dwellSeconds]);
  const figure = figures[place];
  return (
    <article className={styles.words}>
      <h2 className={styles.title}>{textIn(locale, scene.title)}</h2>
      <p className={styles.text}>{textIn(locale, scene.words)}</p>
      {figure ? (
        <div key={figure} className={styles.figure} data-exhibition-figure>
          <p className={styles.caption} data-name>
            {ownedFigureCaption(locale, park, park.facts.get(figure))}
          </p>
          <FactFigure id={figure} size="hero" mark={false} />
        </div>
      ) : null}
    </article>
  );
}
