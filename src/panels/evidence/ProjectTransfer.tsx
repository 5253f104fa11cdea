import '@/messages/tools';
import { type ChangeEvent, useId, useMemo, useRef, useState } from 'react';
import { diffProject, type ProjectDiff, takeOver } from '@/exchange/project-diff';
import { type ProjectReading, readProjectFile, writeProjectFile } from '@/exchange/project-file';
import { messageForCode } from '@/messages/message';
import { useMessages } from '@/panels/use-messages';
import { deskContentsOf } from '@/store/desk';
import { appStore, useAppStore } from '@/store/store';
import styles from './evidence.module.css';
import { ProjectDiffView } from './ProjectDiffView';

/** The project file, out and in. What comes in is looked at before it is taken over. */
export function ProjectTransfer() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const reports = useAppStore((state) => state.reports);
  const views = useAppStore((state) => state.views);
  const settings = useAppStore((state) => state.settings);
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<ProjectReading | null>(null);
  const [taken, setTaken] = useState(false);
  const datasets = useAppStore((state) => state.datasets);
  // A project file holds every corner of one's own data: 公开模式 does not give it out (standards 7.4).
  const isHeld = (settings.publicMode ?? false) && datasets.length > 0;
  const heldId = useId();
  const diff = useMemo(
    (): ProjectDiff | null =>
      reading?.ok ? diffProject({ reports, views, settings, datasets }, reading.contents) : null,
    [reading, reports, views, settings, datasets],
  );

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    setTaken(false);
    setReading(readProjectFile(await file.text(), file.name));
    // Choosing the same file again is a choice too.
    if (input.current) input.current.value = '';
  };
  const take = (keepOwn: boolean) => {
    if (!diff) return;
    const { takeOverDesk, ...state } = appStore().getState();
    takeOverDesk(takeOver(deskContentsOf(state), diff, keepOwn));
    setReading(null);
    setTaken(true);
  };

  return (
    <section className={styles.block} aria-label={t('desk.project.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('desk.project.title')}</h2>
        <button
          type="button"
          className={styles.button}
          disabled={isHeld}
          aria-describedby={isHeld ? heldId : undefined}
          onClick={exportProject}
        >
          {t('desk.project.export')}
        </button>
        <button type="button" className={styles.button} onClick={() => input.current?.click()}>
          {t('desk.project.import')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('desk.project.import')}
          data-project-file=""
          onChange={read}
        />
      </header>
      {isHeld ? (
        <p id={heldId} data-name="">
          {t('export.projectHeld')}
        </p>
      ) : null}
      <div role="status">{taken ? <p>{t('desk.project.taken')}</p> : null}</div>
      {reading && reading.issues.length > 0 ? (
        <div className={styles.warning} data-name="" data-project-issues="" role="alert">
          <p>{t(reading.ok ? 'desk.project.issues' : 'desk.project.refused')}</p>
          <ul>
            {reading.issues.map((issue) => (
              <li key={JSON.stringify(issue)}>
                {[issue.where.feature, messageForCode(locale, 'issues', issue.code, issue.params)]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {diff ? <ProjectDiffView diff={diff} onTake={take} onCancel={() => setReading(null)} /> : null}
    </section>
  );
}

function exportProject(): void {
  const state = appStore().getState();
  const text = writeProjectFile(deskContentsOf(state), new Date().toISOString());
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), {
    href: url,
    download: `zhigu-atlas-${state.today}.json`,
  });
  link.click();
  // The browser reads the file after this turn; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
