import '@/messages/desk';
import type { ReactNode } from 'react';
import { thingsCiting } from '@/domain/plan-things';
import { linkedProgrammes } from '@/domain/programme-links';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { ThingRows } from './ThingRows';

/** The way back from an entry of the plan: what serves it, and what else cites it. */
export default function CitedBy({ factId }: { readonly factId: string }): ReactNode {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const serving = (linkedProgrammes(park).byTarget.get(factId) ?? []).map(({ programme, reason }) => ({
    kind: 'programme' as const,
    id: programme.id,
    name: programme.name,
    reason,
  }));
  const known = new Set(serving.map(({ id }) => id));
  const citing = thingsCiting(park, factId)
    .filter(({ thing }) => !known.has(thing.id))
    .map(({ kind, thing }) => ({ kind, id: thing.id, name: thing.name }));
  return (
    <>
      <ThingRows title={t('panels.thing.serving')} things={serving} />
      <ThingRows title={t('panels.thing.citing')} things={citing} />
    </>
  );
}
