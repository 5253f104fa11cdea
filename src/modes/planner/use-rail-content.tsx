import { lazy, Suspense } from 'react';
import { CountFigure } from '@/panels/figures';
import { LayersPanel } from '@/panels/layers/LayersPanel';
import { ParkList } from '@/panels/list/ParkList';
import { IssueList } from '@/panels/notices/IssueList';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import type { RailTab } from './RailTabs';
import styles from './RailTabs.module.css';

/** Read by few and late: it stays out of the first picture's weight. */
const PlanIndex = lazy(() => import('@/panels/plan/PlanIndex').then((room) => ({ default: room.PlanIndex })));

export type RailTabId = 'layers' | 'list' | 'plan' | 'issues';

/** What the left rail holds; on a phone the same stands in the sheet. */
export function useRailContent(): readonly RailTab<RailTabId>[] {
  const t = useMessages();
  const issues = useAppStore((state) => state.park.issues.length);
  return [
    { id: 'layers', label: t('shell.rail.layers'), content: <LayersPanel /> },
    { id: 'list', label: t('shell.rail.list'), content: <ParkList /> },
    {
      id: 'plan',
      label: t('panels.plan.tab'),
      content: (
        <Suspense fallback={null}>
          <PlanIndex />
        </Suspense>
      ),
    },
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
