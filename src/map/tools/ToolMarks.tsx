import { useEffect, useState } from 'react';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import type { MapEngine } from '../engine/create-map-engine';
import styles from './tools.module.css';

/** What a person sets on the map for a moment: points of a measuring, the place that was typed. Moves with each picture. */
export function ToolMarks({ engine }: { readonly engine: MapEngine }) {
  const measuring = useAppStore((state) => state.measuring);
  const placeMark = useAppStore((state) => state.placeMark);
  const snap = useAppStore((state) => (state.measuring ? state.measureSnap : null));
  const locale = useAppStore((state) => state.locale);
  const [, setTurn] = useState(0);
  useEffect(() => engine.onMove(() => setTurn((turn) => turn + 1)), [engine]);
  const points = (measuring?.points ?? []).map((point, index) => ({
    ...engine.project(point),
    key: `${index}:${point.join()}`,
  }));
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const caught = snap ? engine.project(snap.at) : null;
  const mark = placeMark ? engine.project(placeMark.at) : null;
  return (
    <svg className={styles.marks} aria-hidden="true" focusable="false" data-tool-marks={points.length}>
      {measuring?.kind === 'area' && points.length > 2 ? (
        <polygon points={line} className={styles.area} />
      ) : null}
      <polyline points={line} className={styles.casing} />
      <polyline points={line} className={styles.line} />
      {points.map(({ x, y, key }) => (
        <circle key={key} cx={x} cy={y} r={4} className={styles.point} />
      ))}
      {snap && caught ? (
        <g transform={`translate(${caught.x} ${caught.y})`} data-snap="">
          <rect x={-6} y={-6} width={12} height={12} className={styles.snap} />
          <text x={11} y={-9} className={styles.snapName}>
            {textIn(locale, snap.name)}
          </text>
        </g>
      ) : null}
      {mark ? (
        <g transform={`translate(${mark.x} ${mark.y})`}>
          <circle r={7} className={styles.point} />
          <path d="M0 -14V14M-14 0H14" className={styles.line} />
        </g>
      ) : null}
    </svg>
  );
}
