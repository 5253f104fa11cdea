import type { ReactNode } from 'react';
import { DateText } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useReviewLine } from '@/panels/use-review-line';
import { useAppStore } from '@/store/store';
import styles from './StatusLine.module.css';

/** What every picture must say about itself; no setting hides it (MODEL, "Code"). */
export function StatusLine({
  tone = 'bar',
  children,
}: {
  readonly tone?: 'bar' | 'overlay';
  readonly children?: ReactNode;
}) {
  const t = useMessages();
  const date = useAppStore((state) => state.park.documents[0]?.date);
  return (
    <footer className={styles.line} data-tone={tone}>
      <span className={styles.strong}>{t('shell.status.schematic')}</span>
      <span data-name="">{useReviewLine()}</span>
      {date ? (
        <span>
          {t('shell.status.dataDate')} <DateText date={date} />
        </span>
      ) : null}
      <span>{t('shell.status.attribution')}</span>
      {children}
    </footer>
  );
}
