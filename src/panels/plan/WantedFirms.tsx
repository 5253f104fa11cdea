import { useMemo } from 'react';
import { isDocumented } from '@/domain/provenance';
import { CountFigure, DerivedFigure } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { textIn } from '@/wording/text-in';
import { byIndustry } from './by-industry';
import styles from './plan.module.css';

/** 拟引进 is not 入驻: the firms the plan wants, counted as X09 counts them, by the industry that wants them. */
export function WantedFirms() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const groups = useMemo(() => {
    const wanted = park.enterprises.filter((firm) => firm.relation === 'wanted' && isDocumented(firm));
    return byIndustry(park, wanted);
  }, [park]);
  return (
    <>
      <p className={styles.note}>{t('panels.relation.wantedNote')}</p>
      <DerivedFigure id="X09" />
      <div>
        {groups.map(({ industry, things }) => (
          <Disclosure
            key={industry?.id ?? ''}
            summary={
              <>
                <span data-name="">
                  {industry ? textIn(locale, industry.name) : t('panels.field.wholePark')}
                </span>
                <span className={styles.count}>
                  <CountFigure value={things.length} of={`plan.wanted.${industry?.id ?? 'none'}`} />
                </span>
              </>
            }
          >
            {() => (
              <RowList>
                {things.map((firm) => (
                  <RowButton
                    key={firm.id}
                    onClick={() => openThing('firm', firm.id)}
                    aside={firm.subfield !== null && <span data-name="">{firm.subfield}</span>}
                  >
                    <span data-name="">{textIn(locale, firm.name)}</span>
                  </RowButton>
                ))}
              </RowList>
            )}
          </Disclosure>
        ))}
      </div>
    </>
  );
}
