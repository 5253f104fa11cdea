import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { asId, type FactId } from '@/domain/ids';
import type { Scene } from '@/domain/park';
import { CountFigure, DateText, FactFigure } from '@/panels/figures';
import { ownedFigureCaption } from '@/panels/overview/figure-caption';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import { figureIdsOf } from '../scenes';
import styles from './TourCard.module.css';

interface TourCardProps {
  readonly scene: Scene;
  readonly index: number;
  readonly count: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** false: the route carries the way on */
  readonly hasWays: boolean;
}

/** One stop: its words, its figures with their sources, and the way on. The heading takes the focus on arrival. */
export function TourCard({ scene, index, count, onPrevious, onNext, hasWays }: TourCardProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const last = index + 1 >= count;
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <p className={styles.place}>
          <CountFigure value={index + 1} of="tour.stop" /> / <CountFigure value={count} of="tour.stops" />
          {scene.asOf ? (
            <>
              {' · '}
              <DateText date={scene.asOf} yearEnd />
            </>
          ) : null}
        </p>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {textIn(locale, scene.title)}
        </h2>
        <p className={styles.text}>{textIn(locale, scene.words)}</p>
      </div>
      <dl className={styles.figures}>
        {figureIdsOf(park, scene).map((id, place) => (
          <div key={id}>
            <dt data-name>{ownedFigureCaption(locale, park, park.facts.get(asId<FactId>(id)))}</dt>
            <dd>
              <FactFigure id={id} size={place === 0 ? 'medium' : 'small'} />
            </dd>
          </div>
        ))}
      </dl>
      {hasWays ? (
        <div className={styles.ways}>
          <button type="button" className={styles.quiet} disabled={index === 0} onClick={onPrevious}>
            <ArrowLeft size={16} aria-hidden />
            {t('shell.tour.previous')}
          </button>
          <button type="button" className={styles.strong} onClick={onNext}>
            {t(last ? 'shell.tour.finish' : 'shell.tour.next')}
            <ArrowRight size={16} aria-hidden />
          </button>
        </div>
      ) : null}
    </article>
  );
}
