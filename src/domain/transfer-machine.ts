import type { TransferStage } from './lifecycle-codes';

/**
 * What may come next after a stage. `advance` leads on along the chain, `back` restarts it after a failed sale, a
 * withdrawal or a taking back. Source: planning standards 6.1 (supply) and 6.2 (renewal of existing estates).
 */
interface NextStages {
  readonly advance: readonly TransferStage[];
  readonly back: readonly TransferStage[];
}

/** Hand-over and the three permits may carry dates in any order (带方案出让, 拿地即开工). */
export const anyOrderStages = [
  'delivered',
  'landPermit',
  'worksPermit',
  'buildPermit',
] as const satisfies readonly TransferStage[];

const otherOf = (stage: (typeof anyOrderStages)[number]): TransferStage[] =>
  anyOrderStages.filter((other) => other !== stage);

export const nextStages: Readonly<Record<TransferStage, NextStages>> = {
  existing: { advance: ['lowEff', 'acquiring', 'reserved'], back: [] },
  lowEff: { advance: ['renewalPlanned'], back: [] },
  renewalPlanned: { advance: ['renewalApproved'], back: [] },
  renewalApproved: { advance: ['vacating'], back: [] },
  vacating: { advance: ['demolished', 'renewalWorks', 'worksPermit'], back: [] },
  // 拆除重建: into the reserve, or by the owner's own agreement, changed contract or permit.
  demolished: { advance: ['reserved', 'negotiated', 'contracted', 'landPermit'], back: [] },
  acquiring: { advance: ['reserved'], back: ['existing'] },
  reserved: { advance: ['preparing'], back: [] },
  preparing: { advance: ['ready'], back: [] },
  ready: { advance: ['conditioned'], back: [] },
  conditioned: { advance: ['schemed'], back: ['ready'] },
  schemed: { advance: ['announced', 'negotiated', 'allocated'], back: [] },
  announced: { advance: ['bidding', 'withdrawn'], back: [] },
  bidding: { advance: ['sold', 'failed', 'suspended', 'withdrawn'], back: [] },
  failed: { advance: [], back: ['schemed', 'conditioned'] },
  suspended: { advance: [], back: ['bidding', 'schemed'] },
  withdrawn: { advance: [], back: ['schemed'] },
  sold: { advance: ['contracted', 'withdrawn'], back: [] },
  negotiated: { advance: ['contracted'], back: [] },
  allocated: { advance: ['delivered'], back: [] },
  contracted: { advance: [...anyOrderStages, 'terminated'], back: [] },
  delivered: { advance: [...otherOf('delivered'), 'started'], back: [] },
  landPermit: { advance: [...otherOf('landPermit'), 'started'], back: [] },
  worksPermit: { advance: [...otherOf('worksPermit'), 'started'], back: [] },
  buildPermit: { advance: [...otherOf('buildPermit'), 'started'], back: [] },
  renewalWorks: { advance: ['renewalAccepted'], back: [] },
  started: { advance: ['completed'], back: [] },
  completed: { advance: ['verified'], back: [] },
  renewalAccepted: { advance: ['reopened'], back: [] },
  reopened: { advance: [], back: [] },
  verified: { advance: ['operating', 'rectifying'], back: [] },
  operating: { advance: ['qualified', 'unqualified'], back: [] },
  qualified: { advance: [], back: [] },
  unqualified: { advance: ['qualified', 'rectifying', 'terminated'], back: [] },
  rectifying: { advance: ['qualified', 'terminated'], back: [] },
  terminated: { advance: [], back: ['reserved'] },
};

const stagesAhead = new Map<TransferStage, ReadonlySet<TransferStage>>();

/** Every stage that lies ahead of a stage on the chain, near or far; never the stage itself. */
export function aheadOf(stage: TransferStage): ReadonlySet<TransferStage> {
  const known = stagesAhead.get(stage);
  if (known) return known;
  const ahead = new Set<TransferStage>();
  const open = [...nextStages[stage].advance];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (ahead.has(next) || next === stage) continue;
    ahead.add(next);
    open.push(...nextStages[next].advance);
  }
  stagesAhead.set(stage, ahead);
  return ahead;
}

/** How one stage follows another: the very next, later with stages between undated, a restart, or not at all. */
export type Transition = 'next' | 'skipping' | 'restart' | 'refused';

/**
 * Evidence is often sparse, so a stage may be reported while those between have no date of their own (时间不详); going
 * against the chain is refused. A restart is one step back where the chain allows it, then ahead.
 */
export function transitionBetween(from: TransferStage, to: TransferStage): Transition {
  const { advance, back } = nextStages[from];
  if (advance.includes(to)) return 'next';
  if (back.includes(to)) return 'restart';
  if (aheadOf(from).has(to)) return 'skipping';
  return back.some((restart) => aheadOf(restart).has(to)) ? 'restart' : 'refused';
}

/**
 * Whether a stage that has been reached keeps a promise of another. 出让 is kept by a sale, an agreed sale or the
 * contract that follows one; later stages alone do not say how the land was given (it may have been allocated, 划拨).
 */
export function keepsPromise(reached: TransferStage, promised: TransferStage): boolean {
  if (reached === promised) return true;
  return promised === 'sold' && (reached === 'negotiated' || reached === 'contracted');
}
