import type { ReactNode } from 'react';
import { asId, type FactId } from '@/domain/ids';
import type { PlanThing } from '@/domain/plan-things';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';

/** Citation of a thing: the document and section it stands in, after what `children` say of it. */
export function WhereStated({
  thing,
  children,
}: {
  readonly thing: PlanThing;
  readonly children: ReactNode;
}) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const [first] = thing.facts ?? [];
  const fact = first === undefined ? undefined : park.facts.get(asId<FactId>(first));
  const document = park.documents.find(({ id }) => id === fact?.documentId) ?? park.documents[0];
  const section = thing.section ?? fact?.section;
  return (
    <Section title={t('panels.section.attributes')}>
      <DefinitionList>
        {children}
        {section === undefined ? null : (
          <Definition term={t('panels.fact.section')}>
            <span data-id={section} lang="zh-CN">
              {section}
            </span>
          </Definition>
        )}
        {document ? (
          <Definition term={t('panels.fact.document')}>
            <span data-id={document.number} lang="zh-CN">
              {document.number}
            </span>
            <br />
            <span data-name="">{textIn(locale, document.title)}</span>
          </Definition>
        ) : null}
      </DefinitionList>
    </Section>
  );
}
