import type { Building, Floor } from '@/domain/park';
import type { PlanDate } from '@/domain/plan-date';
import { isIllustrative } from '@/domain/provenance';
import { useAppStore } from '@/store/store';
import { DateText, EntityFigure, NotStated } from '../figures';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';

/**
 * Floors from the top down. Where a building states usable area only (phase one), no gross column is shown: its gross
 * floor area is 规划未载明 (MODEL, "Entities and datasets").
 */
export function FloorTable({ building }: { readonly building: Building }) {
  const t = useMessages();

  const usable = building.grossFloorAreaSqm === null;
  const storeyMark = isIllustrative(building) ? { 'data-sample': '' } : { 'data-count': '' };
  const floors = building.floors.toSorted((a, b) => b.storey - a.storey);
  const unit = t('panels.unit.squareMetres');
  return (
    <div className={styles.tableWrap}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('panels.floor.storey')}</th>
            <th scope="col">{t('panels.floor.use')}</th>
            <th scope="col" className={styles.number}>
              {t(usable ? 'panels.floor.usable' : 'panels.floor.gross')} {unit}
            </th>
            <th scope="col" className={styles.number}>
              {t('panels.floor.available')} {unit}
            </th>
          </tr>
        </thead>
        <tbody>
          {floors.map((floor) => (
            <tr key={`${floor.storey}${floor.use}`}>
              <th scope="row" {...storeyMark}>
                {floor.storey}
              </th>
              <td>{t(`panels.floorUse.${floor.use}`)}</td>
              <td className={styles.number}>
                <AreaCell
                  building={building}
                  value={usable ? floor.usableAreaSqm : floor.grossFloorAreaSqm}
                />
              </td>
              <td className={styles.number}>
                <Availability building={building} floor={floor} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AreaCell({ building, value }: { readonly building: Building; readonly value: number | null }) {
  if (value === null) return <NotStated />;
  return <EntityFigure dataset={building.dataset} value={value} decimals={0} />;
}

function Availability({ building, floor }: { readonly building: Building; readonly floor: Floor }) {
  const t = useMessages();
  if (floor.availableSqm === 0) return <>{t('panels.floor.none')}</>;
  return (
    <>
      <AreaCell building={building} value={floor.availableSqm} />
      {floor.availableFrom !== null && <Since date={floor.availableFrom} />}
    </>
  );
}

/** 2026-03 起 · from Mar 2026: the word stands on the other side of the date in each language. */
function Since({ date }: { readonly date: PlanDate }) {
  const t = useMessages();
  const wordFirst = useAppStore((state) => state.locale) === 'en';
  return (
    <span className={styles.since}>
      {wordFirst && `${t('panels.floor.from')} `}
      <DateText date={date} />
      {!wordFirst && ` ${t('panels.floor.from')}`}
    </span>
  );
}
