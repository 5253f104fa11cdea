import { ClockDate, SampleBadge } from '@/panels/figures';
import { FilterNote } from '@/panels/filter-note';
import { useBasis } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './Legend.module.css';

interface CountCaptionProps {
  /** how many the counts below hold, of how many there are */
  readonly left: number;
  readonly all: number;
  readonly of: string;
}

/** What the counts below hold for: the day, the basis, that they count 示例, and what a filter leaves of them. */
export function CountCaption(filter: CountCaptionProps) {
  const t = useMessages();
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  const basis = useBasis();
  return (
    <p className={styles.caption}>
      <span>{t('shell.legend.atDate')}</span>
      <ClockDate />
      <span>· {t(`shell.basis.${basis}`)}</span>
      {sampleVisible ? <SampleBadge /> : null}
      <FilterNote {...filter} />
    </p>
  );
}
