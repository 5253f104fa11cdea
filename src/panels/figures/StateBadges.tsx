import { ClockAlert } from 'lucide-react';
import type { EvidenceState } from '@/domain/lifecycle';
import type { PromiseState } from '@/domain/promises';
import { Badge, type BadgeTone } from '@/ui/badge/Badge';
import { useMessages } from '../use-messages';

const toneOfPromise: Readonly<Record<PromiseState, BadgeTone>> = {
  notDue: 'neutral',
  due: 'neutral',
  duePending: 'neutral',
  overdueUnverified: 'warn',
  verified: 'solid',
  undated: 'neutral',
};

/** 未到期 · 到期 · 到期（待核） · 逾期未核实 · 已核实; the overdue one carries a clock, so that colour is not alone. */
export function PromiseBadge({ state }: { readonly state: PromiseState }) {
  const t = useMessages();
  return (
    <Badge tone={toneOfPromise[state]} icon={state === 'overdueUnverified' && <ClockAlert aria-hidden />}>
      {t(`panels.promise.${state}`)}
    </Badge>
  );
}

/** `ahead` not yet reached · `due` inside its period · `duePending` past it, ahead of today · `unverified` said to have happened, without evidence. */
export type EvidenceMark = EvidenceState | 'ahead' | 'due' | 'duePending' | 'unverified';

const toneOfEvidence: Readonly<Record<EvidenceMark, BadgeTone>> = {
  verified: 'solid',
  illustrative: 'sample',
  planned: 'neutral',
  overdueUnverified: 'warn',
  none: 'neutral',
  ahead: 'neutral',
  due: 'neutral',
  duePending: 'neutral',
  unverified: 'warn',
};

/** What stands behind a stage. */
export function EvidenceBadge({ state }: { readonly state: EvidenceMark }) {
  const t = useMessages();
  return (
    <Badge tone={toneOfEvidence[state]} icon={state === 'overdueUnverified' && <ClockAlert aria-hidden />}>
      {t(`panels.evidence.${state}`)}
    </Badge>
  );
}
