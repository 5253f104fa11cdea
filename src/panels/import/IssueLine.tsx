import type { ReactNode } from 'react';
import type { Issue } from '@/domain/issue';
import { messageForCode } from '@/messages/message';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './import.module.css';

/** One doubt: how grave, what and what to do, and where in the file. @param onShow when it has a place on the map */
export function IssueLine({
  issue,
  onShow,
}: {
  readonly issue: Issue;
  readonly onShow?: (() => void) | undefined;
}) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const { file, layer, line, feature } = issue.where;
  const where = [
    file,
    layer,
    line === undefined ? undefined : t('cli.line', { line }),
    feature === undefined ? undefined : t('import.feature', { feature }),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  const words: ReactNode = (
    <>
      <span className={styles.severity}>{t(`cli.severity.${issue.severity}`)}</span>{' '}
      <span data-name="">{messageForCode(locale, 'issues', issue.code, issue.params)}</span>
      {where ? (
        <span className={styles.where} data-name="">
          {where}
        </span>
      ) : null}
    </>
  );
  return (
    <li className={styles.issue} data-severity={issue.severity} data-issue={issue.code}>
      {onShow ? (
        <button type="button" className={styles.issueButton} onClick={onShow}>
          {words}
        </button>
      ) : (
        words
      )}
    </li>
  );
}
