import type { Bilingual } from '@/domain/bilingual';
import type { FactId } from '@/domain/ids';
import type { Park, Zone } from '@/domain/park';
import { useAppStore } from '@/store/store';
import type { FigureSize } from '@/ui/figure/Figure';
import { textIn } from '@/wording/text-in';
import { FactFigure, NotStated } from '../figures';
import { useMessages } from '../use-messages';
import styles from './zone.module.css';

/** The three figures a zone is known by: land, floor space (with what kind it is), firms. */
export function ZoneFigures({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const floorMeasure = firstQuantity(park, zone.floorSpaceFact)?.measure;
  const firms = firstQuantity(park, zone.residentFact)?.subject;
  return (
    <div className={styles.figures}>
      <ZoneFigure label={t('panels.zone.landArea')} fact={zone.landAreaFact} size="large" />
      <div className={styles.pair}>
        <ZoneFigure
          label={floorMeasure ? t(`figures.measure.${floorMeasure}`) : t('panels.zone.floorSpace')}
          fact={zone.floorSpaceFact}
          size="medium"
        />
        <ZoneFigure label={firms ?? t('panels.zone.residents')} fact={zone.residentFact} size="medium" />
      </div>
      <p className={styles.note}>
        {t('panels.zone.geometry')} <span data-name="">{textIn(locale, zone.geometryNote)}</span>
      </p>
    </div>
  );
}

function firstQuantity(park: Park, id: FactId | null) {
  return id === null ? undefined : park.facts.get(id)?.quantities[0];
}

function ZoneFigure(props: {
  readonly label: string | Bilingual;
  readonly fact: FactId | null;
  readonly size: FigureSize;
}) {
  const locale = useAppStore((state) => state.locale);
  return (
    <div className={styles.figureBlock}>
      <span className={styles.label}>
        {typeof props.label === 'string' ? props.label : textIn(locale, props.label)}
      </span>
      {props.fact === null ? <NotStated /> : <FactFigure id={props.fact} size={props.size} />}
    </div>
  );
}
