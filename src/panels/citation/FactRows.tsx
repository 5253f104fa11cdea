import { asId, type FactId } from '@/domain/ids';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { openThing } from '../navigation';

/** Facts as buttons: id and what each says. */
export function FactRows({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const locale = useAppStore((state) => state.locale);
  const facts = useAppStore((state) => state.park.facts);
  const known = ids.flatMap((id) => facts.get(asId<FactId>(id)) ?? []);
  if (known.length === 0) return null;
  return (
    <Section title={title}>
      <RowList>
        {known.map((fact) => (
          <RowButton
            key={fact.id}
            onClick={() => openThing('fact', fact.id)}
            lead={<span data-id={fact.id}>{fact.id}</span>}
          >
            <span data-fact={fact.id}>{textIn(locale, fact.statement)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
