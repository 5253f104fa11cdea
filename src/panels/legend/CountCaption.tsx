import { DateText, SampleBadge } from '@/panels/figures';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { FilteredNote } from './FilteredNote';
import styles from './Legend.module.css';

/** What the counts below hold for: the day, the basis, and that they count 示例. */
export function CountCaption() {
  const t = useMessages();
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  const { asOf, basis } = useClock();
  return (
    <p className={styles.caption}>
      <span>{t('shell.legend.atDate')}</span>
      <DateText date={asOf} />
      <span>· {t(`shell.basis.${basis}`)}</span>
      {sampleVisible ? <SampleBadge /> : null}
      <FilteredNote />
    </p>
  );
}
