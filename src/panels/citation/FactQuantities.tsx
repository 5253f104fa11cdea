import type { Comparator, Fact, Quantity } from '@/domain/quantity';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { textIn } from '@/wording/text-in';
import { CopyButton } from '../copy/CopyButton';
import { DateText, FactFigure } from '../figures';
import { useMessages } from '../use-messages';
import styles from './citation.module.css';

const exactness: Readonly<Record<Comparator, 'exact' | 'about' | 'over' | 'atLeast'>> = {
  '=': 'exact',
  '≈': 'about',
  '>': 'over',
  '≥': 'atLeast',
};

/** Every figure a fact states, with what it measures, its kind, its date and how exact it is. */
export function FactQuantities({ fact }: { readonly fact: Fact }) {
  const t = useMessages();
  if (fact.quantities.length === 0) {
    return (
      <p className={styles.muted}>
        {t('panels.fact.noQuantity')} <CopyButton id={fact.id} />
      </p>
    );
  }
  return (
    <ul className={styles.quantities}>
      {fact.quantities.map((quantity, index) => (
        <li
          key={`${quantity.measure}${quantity.value}${quantity.subject?.zh ?? ''}`}
          className={styles.quantity}
        >
          <FactFigure
            id={fact.id}
            ordinal={index + 1}
            size={fact.quantities.length === 1 ? 'large' : 'medium'}
            mark={false}
          />
          <CopyButton id={fact.id} ordinal={index + 1} />
          <QuantityNotes quantity={quantity} />
        </li>
      ))}
    </ul>
  );
}

function QuantityNotes({ quantity }: { readonly quantity: Quantity }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  return (
    <span className={styles.what}>
      <span data-name="">
        {quantity.subject ? textIn(locale, quantity.subject) : t(`figures.measure.${quantity.measure}`)}
      </span>
      <Badge>{t(`figures.kind.${quantity.kind}`)}</Badge>
      {quantity.strive && <Badge>{t('figures.strive')}</Badge>}
      {quantity.date && <DateText date={quantity.date} yearEnd={quantity.kind !== 'baseline'} />}
      {!quantity.strive && <span>{t(`figures.comparator.${exactness[quantity.comparator]}`)}</span>}
      {quantity.qualifier && (
        <span lang="zh-CN" data-name="">
          “{quantity.qualifier}”
        </span>
      )}
    </span>
  );
}
