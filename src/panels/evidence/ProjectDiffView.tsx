import type { Report } from '@/domain/evidence';
import type { ListDiff, ProjectDiff } from '@/exchange/project-diff';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './evidence.module.css';
import { subjectText } from './evidence-words';

interface ProjectDiffViewProps {
  readonly diff: ProjectDiff;
  readonly onTake: (keepOwn: boolean) => void;
  readonly onCancel: () => void;
}

/** What taking a project file over would do: merged with what is here, or in its place. */
export function ProjectDiffView({ diff, onTake, onCancel }: ProjectDiffViewProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  const line = (report: Report) =>
    [
      subjectText(locale, park, report.subject),
      report.value?.value,
      report.date ?? report.document.date,
      report.document.title,
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  return (
    <div className={styles.diff} data-project-diff="">
      <h3 className={styles.title}>{t('desk.project.diff')}</h3>
      {diff.empty ? (
        <p>{t('desk.project.same')}</p>
      ) : (
        <>
          <DiffList name={t('desk.project.reports')} diff={diff.reports} line={line} />
          <DiffList name={t('desk.project.views')} diff={diff.views} line={(view) => view.name} />
          <DiffList
            name={t('desk.project.datasets')}
            diff={diff.datasets}
            line={(dataset) =>
              t('desk.project.dataset', { name: dataset.title, count: dataset.records.length })
            }
          />
          {diff.settings ? <p>{t('desk.project.settings')}</p> : null}
        </>
      )}
      <p className={styles.actions}>
        {diff.empty ? null : (
          <>
            <button type="button" className={styles.primary} onClick={() => onTake(true)}>
              {t('desk.project.merge')}
            </button>
            <button type="button" className={styles.button} onClick={() => onTake(false)}>
              {t('desk.project.replace')}
            </button>
          </>
        )}
        <button type="button" className={styles.button} onClick={onCancel}>
          {t('desk.evidence.cancel')}
        </button>
      </p>
    </div>
  );
}

interface DiffListProps<T> {
  readonly name: string;
  readonly diff: ListDiff<T>;
  readonly line: (item: T) => string;
}

function DiffList<T extends { readonly id: string }>({ name, diff, line }: DiffListProps<T>) {
  const t = useMessages();
  const parts = [
    { kind: 'added', items: diff.added, was: null },
    { kind: 'changed', items: diff.changed.map(({ after }) => after), was: diff.changed },
    { kind: 'removed', items: diff.removed, was: null },
  ] as const;
  if (parts.every(({ items }) => items.length === 0)) return null;
  return (
    <div>
      <h4>{name}</h4>
      {parts
        .filter(({ items }) => items.length > 0)
        .map(({ kind, items, was }) => (
          <div key={kind} data-diff={kind}>
            <p data-count={`project.${kind}`}>{t(`desk.project.${kind}`, { count: items.length })}</p>
            <ul>
              {items.map((item) => {
                const before = was?.find(({ after }) => after.id === item.id)?.before;
                return (
                  <li key={item.id} data-name="">
                    {line(item)}
                    {before ? (
                      <span className={styles.hint}>{` （${t('desk.project.was')} ${line(before)}）`}</span>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </div>
  );
}
