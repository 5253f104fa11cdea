import { derivedIds, derivedValue } from '@/domain/derived';
import { DerivedFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './plan.module.css';

/** Every value we compute from the plan's figures. Each stands alone: none is a total of another's bases. */
export function DerivedList() {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  return (
    <>
      <p className={styles.note}>{t('panels.plan.derivedNote')}</p>
      <ul className={styles.cards}>
        {derivedIds
          .filter((id) => derivedValue(park, id) !== null)
          .map((id) => (
            <li key={id}>
              <DerivedFigure id={id} />
            </li>
          ))}
      </ul>
    </>
  );
}
