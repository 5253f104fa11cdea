import { type FunnelStep, parcelOrigins } from '@/domain/transfer-funnel';
import { CountFigure, SampleBadge } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import styles from './desk.module.css';
import { StageLetter } from './StageLetter';

const measures = ['here', 'reached'] as const;

/** The stages in order, with how many parcels stand in each and how many have come that far. */
export function FunnelTable({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const t = useMessages();
  const total = steps[0]?.reached ?? 0;
  const natures = parcelOrigins.filter((origin) => origin !== 'own' || (steps[0]?.own.reached ?? 0) > 0);
  const width = (count: number) => `${total === 0 ? 0 : (count / total) * 100}%`;
  return (
    <table className={styles.table} aria-label={t('desk.funnel.title')}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('desk.evidence.stage')}
          </th>
          {measures.map((measure) => (
            <th key={measure} scope="colgroup" colSpan={natures.length} data-align="end">
              {t(`desk.funnel.${measure}`)}
            </th>
          ))}
          <td rowSpan={2} aria-hidden className={styles.funnelBarCell} />
        </tr>
        <tr>
          {measures.map((measure) =>
            natures.map((nature) => (
              <th key={`${measure}${nature}`} scope="col" data-align="end">
                {nature === 'illustrative' ? <SampleBadge /> : t(`desk.funnel.${nature}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.family} data-funnel={step.family}>
            <th scope="row">
              <StageLetter family={step.family} /> {t(`panels.family.${step.family}`)}
            </th>
            {measures.map((measure) =>
              natures.map((nature) => (
                <td key={`${measure}${nature}`} data-align="end">
                  <CountFigure
                    value={step[nature][measure]}
                    of={`funnel.${measure}.${nature}.${step.family}`}
                  />
                </td>
              )),
            )}
            <td aria-hidden className={styles.funnelBarCell}>
              <span className={styles.funnelBars}>
                {natures.map((nature) => (
                  <span
                    key={nature}
                    className={styles.funnelBar}
                    data-nature={nature}
                    style={{ width: width(step[nature].reached) }}
                  />
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
