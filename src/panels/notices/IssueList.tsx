import type { Issue } from '@/domain/issue';
import { messageForCode } from '@/messages/message';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './Notices.module.css';

const gravity: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** What was wrong with the data: file, place, reason and remedy, the gravest first. */
export function IssueList() {
  const t = useMessages();
  const issues = useAppStore((state) => state.park.issues);
  if (issues.length === 0) return <p className={styles.issues}>{t('shell.issues.none')}</p>;
  const sorted = issues.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
  return (
    <div className={styles.issues}>
      <p className={styles.lead}>{t('shell.issues.lead')}</p>
      <ul>
        {sorted.map((issue) => (
          <IssueRow key={JSON.stringify(issue)} issue={issue} />
        ))}
      </ul>
    </div>
  );
}

function IssueRow({ issue }: { readonly issue: Issue }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const { file, line, feature } = issue.where;
  const places = [
    file,
    line === undefined ? undefined : t('shell.issues.line', { line }),
    feature === undefined ? undefined : t('shell.issues.feature', { feature }),
  ].filter((place) => place !== undefined);
  return (
    <li className={styles.issue} data-severity={issue.severity} data-issue={issue.code}>
      <span className={styles.severity}>{t(`shell.issues.${issue.severity}`)}</span>
      <span data-id={issue.code}>{messageForCode(locale, 'issues', issue.code, issue.params)}</span>
      {places.length > 0 ? (
        <span className={styles.where} data-id={file ?? feature}>
          {places.join(' · ')}
        </span>
      ) : null}
    </li>
  );
}
