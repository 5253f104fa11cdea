import type { Bilingual } from '@/domain/bilingual';
import type { PlanThingKind } from '@/domain/plan-things';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './plan.module.css';

interface OpenNameProps {
  readonly kind: PlanThingKind;
  readonly thing: { readonly id: string; readonly name: Bilingual };
}

/** A name that opens the page of what it names. */
export function OpenName({ kind, thing }: OpenNameProps) {
  const locale = useAppStore((state) => state.locale);
  return (
    <button type="button" className={styles.name} onClick={() => openThing(kind, thing.id)}>
      <span data-name="">{textIn(locale, thing.name)}</span>
    </button>
  );
}

/** The way from a card of the index to the page of its thing. */
export function OpenPage({ kind, id }: { readonly kind: PlanThingKind; readonly id: string }) {
  const t = useMessages();
  return (
    <p>
      <button type="button" className={styles.page} onClick={() => openThing(kind, id)}>
        {t('panels.plan.openPage')}
      </button>
    </p>
  );
}
