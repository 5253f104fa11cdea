import { useMemo } from 'react';
import { derivedIds, derivedValue } from '@/domain/derived';
import type { Fact } from '@/domain/quantity';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { openThing } from '../navigation';
import { useMessages } from '../use-messages';

/** What we compute from a fact: the way back from an input to its results. */
export function DerivedRows({ fact }: { readonly fact: Fact }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const results = useMemo(
    () =>
      derivedIds
        .flatMap((id) => derivedValue(park, id) ?? [])
        .filter((derived) => derived.inputs.includes(fact.id)),
    [park, fact],
  );
  if (results.length === 0) return null;
  return (
    <Section title={t('panels.derived.fromThis')}>
      <RowList>
        {results.map((derived) => (
          <RowButton
            key={derived.id}
            onClick={() => openThing('fact', derived.id)}
            lead={<span data-id={derived.id}>{derived.id}</span>}
          >
            <span data-derived={derived.id}>{textIn(locale, derived.title)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
