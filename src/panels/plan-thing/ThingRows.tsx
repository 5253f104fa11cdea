import type { Bilingual } from '@/domain/bilingual';
import type { SelectableKind } from '@/domain/selection';
import { CountFigure } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { useAppStore } from '@/store/store';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';

interface Listed {
  readonly kind: SelectableKind;
  readonly id: string;
  readonly name: Bilingual;
  /** why it stands in the list, where that has to be said */
  readonly reason?: Bilingual | undefined;
}

/** Things under a heading with their number, each a button to its page; nothing where there is none. */
export function ThingRows(props: { readonly title: string; readonly things: readonly Listed[] }) {
  const { title, things } = props;
  const locale = useAppStore((state) => state.locale);
  if (things.length === 0) return null;
  return (
    <Section title={title} aside={<CountFigure value={things.length} of={`thing.${title}`} />}>
      <RowList>
        {things.map(({ kind, id, name, reason }) => (
          <RowButton
            key={id}
            onClick={() => openThing(kind, id)}
            {...(reason ? { note: <span data-name="">{textIn(locale, reason)}</span> } : {})}
          >
            <span data-name="">{textIn(locale, name)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
