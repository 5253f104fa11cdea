import { asId, type FactId } from '@/domain/ids';
import type { Fact } from '@/domain/quantity';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { describedDay, StatedLater } from '../figures';
import { openThing } from '../navigation';
import styles from './citation.module.css';

/** Facts as buttons under a heading; nothing where none of them is known. */
export function FactRows({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const facts = useAppStore((state) => state.park.facts);
  const known = ids.flatMap((id) => facts.get(asId<FactId>(id)) ?? []);
  if (known.length === 0) return null;
  return (
    <Section title={title}>
      <FactRowList facts={known} />
    </Section>
  );
}

/** Facts as buttons: id and what each says; `brief` keeps the first words only. */
export function FactRowList(props: { readonly facts: readonly Fact[]; readonly brief?: boolean }) {
  const locale = useAppStore((state) => state.locale);
  return (
    <RowList>
      {props.facts.map((fact) => (
        <RowButton
          key={fact.id}
          onClick={() => openThing('fact', fact.id)}
          lead={<span data-id={fact.id}>{fact.id}</span>}
        >
          <span data-fact={fact.id} className={props.brief ? styles.brief : undefined}>
            {textIn(locale, fact.statement)}
          </span>
          <StatedLater date={describedDay(fact)} />
        </RowButton>
      ))}
    </RowList>
  );
}
