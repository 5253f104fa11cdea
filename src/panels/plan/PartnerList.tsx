import { Fragment } from 'react';
import type { PartnerKind } from '@/domain/park';
import { CountFigure, DerivedFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { textIn } from '@/wording/text-in';
import { AnomaliesOn } from './AnomaliesOn';
import { byIndustry } from './by-industry';
import { OpenName } from './OpenName';
import styles from './plan.module.css';

const kinds: readonly PartnerKind[] = ['body', 'investor', 'team', 'toFound'];

/** Bodies, investors and teams the plan would work with, counted as X10 counts them, and what is to be founded. */
export function PartnerList() {
  return (
    <>
      <DerivedFigure id="X10" />
      <div>
        {kinds.map((kind) => (
          <Partners key={kind} kind={kind} />
        ))}
      </div>
    </>
  );
}

function Partners({ kind }: { readonly kind: PartnerKind }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const partners = park.partners.filter((partner) => partner.kind === kind);
  if (partners.length === 0) return null;
  return (
    <Disclosure
      summary={
        <>
          <span>{t(`panels.plan.partner.${kind}`)}</span>
          <span className={styles.count}>
            <CountFigure value={partners.length} of={`plan.partners.${kind}`} />
          </span>
        </>
      }
    >
      {() => (
        <div className={styles.card}>
          {byIndustry(park, partners).map(({ industry, things }) => (
            <Fragment key={industry?.id ?? ''}>
              {industry && (
                <p className={styles.label} data-name="">
                  {textIn(locale, industry.name)} · <span lang="zh-CN">{things[0]?.section}</span>
                </p>
              )}
              <ul className={styles.names}>
                {things.map((partner) => (
                  <li key={partner.id}>
                    <OpenName kind="partner" thing={partner} />
                    <AnomaliesOn thing={{ id: partner.id, section: '' }} />
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </div>
      )}
    </Disclosure>
  );
}
