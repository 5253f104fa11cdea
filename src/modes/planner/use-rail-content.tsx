import { CountFigure } from '@/panels/figures';
import { LayersPanel } from '@/panels/layers/LayersPanel';
import { ParkList } from '@/panels/list/ParkList';
import { IssueList } from '@/panels/notices/IssueList';
import { PlanIndex } from '@/panels/plan/PlanIndex';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import type { RailTab } from './RailTabs';
import styles from './RailTabs.module.css';

export type RailTabId = 'layers' | 'list' | 'plan' | 'issues';

/** What the left rail holds; on a phone the same stands in the sheet. */
export function useRailContent(): readonly RailTab<RailTabId>[] {
  const t = useMessages();
  const issues = useAppStore((state) => state.park.issues.length);
  return [
    { id: 'layers', label: t('shell.rail.layers'), content: <LayersPanel /> },
    { id: 'list', label: t('shell.rail.list'), content: <ParkList /> },
    { id: 'plan', label: t('panels.plan.tab'), content: <PlanIndex /> },
    {
      id: 'issues',
      label: (
        <>
          {t('shell.rail.issues')}
          {issues > 0 ? (
            <span className={styles.badge}>
              <CountFigure value={issues} of="issues" />
            </span>
          ) : null}
        </>
      ),
      content: <IssueList />,
    },
  ];
}
