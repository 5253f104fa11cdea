import type { ReactNode } from 'react';
import { useMessages } from '@/panels/use-messages';
import styles from './two-dates.module.css';

/** In place of the comparison when its part of the program could not be fetched. */
export default function TwoDatesUnavailable(_: { readonly narrow: boolean }): ReactNode {
  const t = useMessages();
  return (
    <p className={styles.failed} role="alert">
      {t('desk.panel.unavailable')}
    </p>
  );
}
