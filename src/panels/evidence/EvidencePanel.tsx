import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { ClearLocalData } from './ClearLocalData';
import styles from './evidence.module.css';
import { subjectText } from './evidence-words';
import { ProjectTransfer } from './ProjectTransfer';
import { ReportForm, type Saved } from './ReportForm';
import { ReportList } from './ReportList';

/** Where the keyboard goes on once the form is done with: at the entry that was corrected, or with the next new one. */
interface GoOn {
  readonly at: string | null;
}

/** What a planner has entered: the form, the list, and the ways in and out of this computer. */
export function EvidencePanel() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  const draft = useAppStore((state) => state.reportDraft);
  const saving = useAppStore((state) => state.deskSaving);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [goOn, setGoOn] = useState<GoOn | null>(null);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!goOn) return;
    const entry = goOn.at === null ? null : page.current?.querySelector(`[data-report="${goOn.at}"] button`);
    const next = entry ?? page.current?.querySelector('[data-report-form] select');
    if (next instanceof HTMLElement) next.focus();
  }, [goOn]);

  const onTried = (what: Saved | null) => {
    setSaved(what);
    if (what) setGoOn({ at: what.corrected ? what.id : null });
  };
  const onCancelled = () => {
    appStore().getState().draftReport(null);
    setGoOn({ at: draft?.editing ?? null });
  };
  return (
    <div ref={page} className={styles.page}>
      <p className={styles.lead}>
        {t('desk.evidence.lead')}{' '}
        <span role="status" data-saving={saving}>
          {t(`desk.saving.${saving}`)}
        </span>
      </p>
      <div className={styles.columns}>
        <div>
          <ReportForm key={JSON.stringify(draft)} draft={draft} onTried={onTried} onCancelled={onCancelled} />
          <p role="status" data-name="">
            {saved ? t('desk.evidence.saved', { name: subjectText(locale, park, saved.subject) }) : null}
          </p>
        </div>
        <div className={styles.side}>
          <ReportList />
          <ProjectTransfer />
          <ClearLocalData />
        </div>
      </div>
    </div>
  );
}
