import type { ImportedFeature } from '@/domain/imported-feature';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { formatNumber } from '@/wording/format-number';
import { importController } from './controller';
import { featuresOf, previewId } from './draft';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';

const listed = 60;

/** Declared areas beside computed ones, plane and ellipsoidal; a row shows its feature on the map. */
export function AreaTable({ item, index }: ItemProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const areas = featuresOf(item).filter(({ areaPlaneSqm }) => areaPlaneSqm !== null);
  if (areas.length === 0) return null;
  const sqm = (value: number | null) => (value === null ? '—' : formatNumber(locale, value, 2, true));
  const nameOf = ({ number, name, id }: ImportedFeature) =>
    [number, name].filter(Boolean).join(' ') || t('import.feature', { feature: id.replace(/^f/, '') });
  const summary = (
    <>
      {t('import.areas')}{' '}
      <span className={styles.hint} data-count="areas">
        {areas.length}
      </span>
    </>
  );
  return (
    <Disclosure summary={summary} defaultOpen={areas.length <= 3}>
      {() => (
        <div className={styles.scrollX}>
          <table className={styles.table} data-areas="">
            <thead>
              <tr>
                <th scope="col">{t('import.areas.thing')}</th>
                {(['plane', 'ellipsoid', 'declared', 'difference'] as const).map((column) => (
                  <th key={column} scope="col" className={styles.figure}>
                    {t(`import.areas.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {areas.slice(0, listed).map((feature) => {
                const { areaPlaneSqm: plane, declaredAreaSqm: declared } = feature;
                const difference = plane === null || declared === null ? null : declared - plane;
                return (
                  <tr key={feature.id}>
                    <th scope="row" data-name="">
                      <button
                        type="button"
                        className={styles.link}
                        title={t('import.show', { name: nameOf(feature) })}
                        onClick={() => importController(appStore()).light(previewId(index, feature))}
                      >
                        {nameOf(feature)}
                      </button>
                    </th>
                    <td className={styles.figure}>{sqm(plane)}</td>
                    <td className={styles.figure}>{sqm(feature.areaEllipsoidSqm)}</td>
                    <td className={styles.figure}>
                      {declared === null && feature.declaredArea ? feature.declaredArea : sqm(declared)}
                    </td>
                    <td className={styles.figure}>{sqm(difference)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className={styles.hint}>
            {t('import.areas.note')}{' '}
            {areas.length > listed ? t('import.more', { count: areas.length - listed }) : null}
          </p>
        </div>
      )}
    </Disclosure>
  );
}
