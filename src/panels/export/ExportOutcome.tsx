import type { Issue } from '@/domain/issue';
import type { MadeExport } from '@/exchange/export/make';
import { messageForCode } from '@/messages/message';
import { CountFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import styles from './export.module.css';

/** What has been made and not yet saved: counts, and by name what the format cannot keep. */
export function ExportOutcome({ made, rows }: { readonly made: MadeExport; readonly rows: boolean }) {
  const t = useMessages();
  const between = useAppStore(({ locale }) => (locale === 'en' ? ', ' : '、'));
  const { features, vertices, names, bytes, losses } = made;
  return (
    <div className={styles.outcome} data-export-ready="">
      <p className={styles.strong}>{t('export.ready')}</p>
      <DefinitionList>
        <Definition term={t(rows ? 'export.rows' : 'export.features')}>
          <CountFigure value={features} of="export.features" />
        </Definition>
        {vertices > 0 ? (
          <Definition term={t('export.vertices')}>
            <CountFigure value={vertices} of="export.vertices" />
          </Definition>
        ) : null}
        <Definition term={t('export.files')}>
          <CountFigure value={names.length} of="export.files" />
          <span className={styles.names} data-name="">
            {names.slice(0, 6).join(between)}
            {names.length > 6 ? ' …' : ''}
          </span>
        </Definition>
        <Definition term={t('export.size')}>
          <CountFigure value={Math.ceil(bytes / 1024)} of="export.kilobytes" />
        </Definition>
      </DefinitionList>
      {losses.length === 0 ? (
        <p>{t('export.noLoss')}</p>
      ) : (
        <IssueWords title={t('export.losses')} of={losses} />
      )}
    </div>
  );
}

/** Issues as sentences, one a line. */
export function IssueWords({ title, of }: { readonly title: string; readonly of: readonly Issue[] }) {
  const locale = useAppStore((state) => state.locale);
  return (
    <>
      <p className={styles.strong}>{title}</p>
      <ul className={styles.issues}>
        {of.map((issue) => (
          <li key={JSON.stringify(issue)} data-severity={issue.severity} data-count={`issue.${issue.code}`}>
            {messageForCode(locale, 'issues', issue.code, issue.params)}
          </li>
        ))}
      </ul>
    </>
  );
}
