import { useState } from 'react';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { ClearLocalData } from './ClearLocalData';
import styles from './evidence.module.css';
import { ProjectTransfer } from './ProjectTransfer';
import { ReportForm } from './ReportForm';
import { ReportList } from './ReportList';

/** What a planner has entered: the form, the list, and the ways in and out of this computer. */
export function EvidencePanel() {
  const t = useMessages();
  const draft = useAppStore((state) => state.reportDraft);
  const [saved, setSaved] = useState(false);
  const saving = useAppStore((state) => state.deskSaving);
  return (
    <div className={styles.page}>
      <p className={styles.lead}>
        {t('desk.evidence.lead')}{' '}
        <span role="status" data-saving={saving}>
          {t(`desk.saving.${saving}`)}
        </span>
      </p>
      <div className={styles.columns}>
        <div>
          <ReportForm key={JSON.stringify(draft)} draft={draft} onTried={setSaved} />
          <p role="status">{saved ? t('desk.evidence.saved') : null}</p>
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
