import type { DerivedValue } from '@/domain/derived';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { CopyButton } from '../copy/CopyButton';
import { DerivedNumbers } from '../figures';
import { useMessages } from '../use-messages';
import styles from './citation.module.css';
import { FactRows } from './FactRows';

/** The page of a derived value: its figures, how they are computed from what, and what they must not be taken for. */
export function DerivedEntry({ derived }: { readonly derived: DerivedValue }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  return (
    <>
      <DerivedNumbers
        derived={derived}
        parts={derived.figures}
        size={derived.figures.length === 1 ? 'large' : 'medium'}
      />
      <CopyButton id={derived.id} />
      {derived.caveat && (
        <p className={styles.caveat} data-derived={derived.id}>
          {textIn(locale, derived.caveat)}
        </p>
      )}
      <Section title={t('figures.formula')} aside={<Badge>{t('figures.derived')}</Badge>}>
        <p className={styles.formula} data-derived={derived.id}>
          {textIn(locale, derived.formula)}
        </p>
        <p className={styles.own}>{t('panels.derived.notStated')}</p>
      </Section>
      <FactRows title={t('figures.inputs')} ids={derived.inputs} />
    </>
  );
}
