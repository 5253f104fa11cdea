import type { Picture } from '@/store/picture';
import { useAppStore } from '@/store/store';
import { formatNumber } from '@/wording/format-number';
import { CitationMark } from './CitationMark';
import styles from './sheet.module.css';
import { barStep } from './sheet-formats';
import type { SheetModel } from './sheet-model';

interface MapFrameProps {
  readonly title: string;
  readonly model: SheetModel;
  readonly picture: Picture | null;
  readonly planeCorners: Picture['corners'];
}

/** The picture in its frame with corners, north, scale bar, and the words no picture leaves the program without. */
export function MapFrame({ title, model, picture, planeCorners }: MapFrameProps) {
  const { t } = model.context;
  const corner = (place: number) => (
    <Corner model={model} picture={picture} planeCorners={planeCorners} place={place} />
  );
  return (
    <figure className={styles.map}>
      <div className={styles.corners}>
        {corner(0)}
        {corner(1)}
      </div>
      <div className={styles.frame}>
        {picture ? (
          <img src={picture.url} alt={t('print.map', { title })} />
        ) : (
          <p>{t('print.scale.noMap')}</p>
        )}
        <span className={styles.markOnMap}>{t('print.mark')}</span>
        {picture ? <NorthArrow bearing={picture.camera.bearing} word={t('print.north')} /> : null}
        {picture?.scale == null ? null : <ScaleBar scale={picture.scale} model={model} />}
      </div>
      <div className={styles.corners}>
        {corner(3)}
        {corner(2)}
      </div>
    </figure>
  );
}

/** 公开模式 rounds shown positions (standards 7.4). */
const [coarseM, coarseDecimals] = [100, 3];

/** Longitude and latitude of a corner, and its place in the plane once that is computed. */
function Corner({
  model,
  picture,
  planeCorners,
  place,
}: Omit<MapFrameProps, 'title'> & { readonly place: number }) {
  const { t, locale } = model.context;
  const degrees = picture?.corners?.[place];
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  if (model.frameCitation === null || !degrees) return <span />;
  const [lon, lat] = degrees;
  const plane = planeCorners?.[place];
  const metres = (value: number) =>
    formatNumber(locale, publicMode ? Math.round(value / coarseM) * coarseM : Math.round(value), 0);
  const decimals = publicMode ? coarseDecimals : 5;
  return (
    <span data-measured="frame">
      <span>
        {lon.toFixed(decimals)}°E {lat.toFixed(decimals)}°N{plane ? ' · ' : null}
        {plane ? null : <CitationMark number={model.frameCitation} />}
      </span>
      {plane ? (
        <span>
          {t('print.corner', { north: metres(plane[1]), east: metres(plane[0]) })}
          <CitationMark number={model.frameCitation} />
        </span>
      ) : null}
    </span>
  );
}

/** Points to true north: it turns against the picture's bearing. */
function NorthArrow({ bearing, word }: { readonly bearing: number; readonly word: string }) {
  return (
    <svg className={styles.north} viewBox="0 0 40 40" aria-label={word} role="img">
      <g transform={`rotate(${-bearing} 20 20)`} data-north={(-bearing).toFixed(1)}>
        <path className={styles.northFill} d="M20 11 L25 31 L20 27.5 Z" />
        <path className={styles.northLine} d="M20 11 L15 31 L20 27.5 Z" />
        <text x="20" y="8.5" textAnchor="middle">
          {word}
        </text>
      </g>
    </svg>
  );
}

function ScaleBar({ scale, model }: { readonly scale: number; readonly model: SheetModel }) {
  const { t } = model.context;
  const { groundM, paperMm } = barStep(scale, 50);
  const words =
    groundM < 1000
      ? t('map.scale.metres', { value: groundM })
      : t('map.scale.kilometres', { value: groundM / 1000 });
  return (
    <span className={styles.bar} data-measured="scale">
      <span>
        {words}
        <CitationMark number={model.scaleCitation} />
      </span>
      <span className={styles.barLine} style={{ width: `${paperMm}mm` }} data-bar-mm={paperMm.toFixed(2)} />
    </span>
  );
}
