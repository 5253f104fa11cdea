import { lazy, Suspense } from 'react';
import type { PlanThingKind } from '@/domain/plan-things';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';

// Pages of what has no place come when one is opened, not with the first picture.
const PlanThingPage = lazy(() =>
  import('../plan-thing/PlanThingPage').catch(() => ({ default: PageUnavailable })),
);
const CitedByPart = lazy(() => import('../plan-thing/CitedBy').catch(() => ({ default: () => null })));

function PageUnavailable() {
  const t = useMessages();
  return (
    <p className={styles.notice} role="alert">
      {t('panels.inspector.unavailable')}
    </p>
  );
}

/** The page of a programme, industry, fund or body the plan names. */
export function PlanThingBody(props: { readonly kind: PlanThingKind; readonly id: string }) {
  return (
    <Suspense fallback={null}>
      <PlanThingPage {...props} />
    </Suspense>
  );
}

/** What serves or cites an entry of the plan. */
export function CitedBy({ factId }: { readonly factId: string }) {
  return (
    <Suspense fallback={null}>
      <CitedByPart factId={factId} />
    </Suspense>
  );
}
