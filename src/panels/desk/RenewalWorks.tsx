import { Fragment } from 'react';
import type { AsIsToBe } from '@/domain/as-is-to-be';
import type { Park, Zone } from '@/domain/park';
import { buildingWorks, worksSpace } from '@/domain/works-space';
import { CountFigure, NotStated, SampleBadge } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { worksForms } from '@/symbology/works';
import { formatNumber } from '@/wording/format-number';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';

interface RenewalWorksProps {
  readonly park: Park;
  readonly zone: Zone;
  readonly renewal: AsIsToBe;
}

/** Buildings of a zone by what is done to them: how many stand now, how many stand when all is built, and their space. */
export function RenewalWorks({ park, zone, renewal }: RenewalWorksProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const rows = buildingWorks.filter((works) => renewal.works[works].length > 0);
  return (
    <div className={styles.block}>
      <h4 className={styles.subtitle}>
        {t('desk.renewal.works')} {renewal.worksIllustrative ? <SampleBadge /> : null}
      </h4>
      {rows.length === 0 ? (
        <p className={styles.note}>{t('desk.renewal.noBuildings')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('desk.renewal.worksNote')}</p>
          <table
            className={styles.table}
            aria-label={`${textIn(locale, zone.shortName)} · ${t('desk.renewal.works')}`}
          >
            <thead>
              <tr>
                <th scope="col">{t('desk.renewal.way')}</th>
                <th scope="col" data-align="end">
                  {t('desk.renewal.standing')}
                </th>
                <th scope="col" data-align="end">
                  {t('desk.renewal.finished')}
                </th>
                <th scope="col" data-align="end">
                  {t('desk.compare.row.floorSpace')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((works) => {
                const { standing, finished, space } = worksSpace(park, renewal.works[works]);
                return (
                  <tr key={works} data-works={works}>
                    <th scope="row">
                      <span className={styles.worksKey} data-form={worksForms[works]} aria-hidden="true" />
                      {t(`panels.works.${works}`)}
                    </th>
                    <td data-align="end">
                      <CountFigure value={standing} of={`renewal.${zone.id}.${works}.standing`} />
                    </td>
                    <td data-align="end">
                      <CountFigure value={finished} of={`renewal.${zone.id}.${works}.finished`} />
                    </td>
                    <td data-align="end" data-sample="">
                      {space.length === 0 ? <NotStated /> : null}
                      {space.map(({ measure, areaSqm }, place) => (
                        <Fragment key={measure}>
                          {place > 0 ? <br /> : null}
                          {`${formatNumber(locale, areaSqm, 0)} ${t('panels.unit.squareMetres')} `}
                          <span className={styles.note}>{t(`figures.measure.${measure}`)}</span>
                        </Fragment>
                      ))}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
