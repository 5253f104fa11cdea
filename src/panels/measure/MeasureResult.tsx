import { X } from 'lucide-react';
import { isOnSurveyedGround, measure, measureKinds } from '@/domain/measuring';
import { squareMetresToHectares, squareMetresToMu } from '@/geodesy/units';
import { CountFigure } from '@/panels/figures';
import { usePlane } from '@/panels/read-out/use-plane';
import { useMessages } from '@/panels/use-messages';
import type { Measuring } from '@/store/measure';
import { appStore, useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Segmented } from '@/ui/segmented/Segmented';
import { formatNumber } from '@/wording/format-number';
import styles from './measure.module.css';

/** What has been measured so far, on the ellipsoid and in the plane, and what it is worth. */
export function MeasureResult({ measuring }: { readonly measuring: Measuring }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const plane = usePlane('EPSG:4549');
  const { kind, points } = measuring;
  const result = plane ? measure(kind, points, plane.forward) : null;
  const sound = points.length > 0 && isOnSurveyedGround(points, park);
  const { startMeasuring, removeMeasurePoint, endMeasuring } = appStore().getState();
  const number = (value: number, digits: number, unit: string) => (
    <span className={styles.value} data-measured={kind}>
      {formatNumber(locale, value, digits, true)} {unit}
    </span>
  );
  const areas = (sqm: number) => (
    <>
      {number(sqm, 2, '㎡')} · {number(squareMetresToHectares(sqm), 4, 'ha')} ·{' '}
      {number(squareMetresToMu(sqm), 2, t('measure.mu'))}
    </>
  );
  return (
    <section className={styles.card} aria-label={t('measure.title')} data-measure={kind}>
      <header className={styles.head}>
        <Segmented
          legend={t('measure.title')}
          options={measureKinds.map((value) => ({ value, label: t(`measure.${value}`) }))}
          value={kind}
          onChange={startMeasuring}
        />
        <IconButton label={t('measure.end')} onClick={endMeasuring}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {points.length < 2 ? <p className={styles.hint}>{t('measure.hint')}</p> : null}
      <div aria-live="polite">
        <DefinitionList>
          <Definition term={t('measure.points')}>
            <CountFigure value={points.length} of="measure.points" />
          </Definition>
          {result ? (
            <>
              <Definition term={t('measure.geodesic')}>{number(result.geodesicM, 2, 'm')}</Definition>
              <Definition term={t('measure.grid')}>{number(result.gridM, 2, 'm')}</Definition>
            </>
          ) : null}
          {result && result.planeSqm !== null && result.ellipsoidSqm !== null ? (
            <>
              <Definition term={t('measure.planeArea')}>{areas(result.planeSqm)}</Definition>
              <Definition term={t('measure.ellipsoidArea')}>{areas(result.ellipsoidSqm)}</Definition>
            </>
          ) : null}
          {result && result.trueAzimuth !== null && result.gridAzimuth !== null ? (
            <>
              <Definition term={t('measure.trueAzimuth')}>{number(result.trueAzimuth, 4, '°')}</Definition>
              <Definition term={t('measure.gridAzimuth')}>{number(result.gridAzimuth, 4, '°')}</Definition>
            </>
          ) : null}
        </DefinitionList>
      </div>
      {sound ? null : (
        <p className={styles.caution} data-measure-caution="">
          {t('measure.caution')}
        </p>
      )}
      <p>
        <button
          type="button"
          className={styles.button}
          disabled={points.length === 0}
          onClick={removeMeasurePoint}
        >
          {t('measure.remove')}
        </button>
      </p>
    </section>
  );
}
