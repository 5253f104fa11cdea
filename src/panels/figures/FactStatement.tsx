import { asId, type FactId } from '@/domain/ids';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import { useMessages } from '../use-messages';
import styles from './figures.module.css';
import { SourceMark } from './SourceMark';
import { describedDay, StatedLater } from './StatedLater';

/** What a fact says, in our words; its figures are covered by the fact's own mark. */
export function FactStatement({ id, mark = true }: { readonly id: string; readonly mark?: boolean }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const fact = useAppStore((state) => state.park.facts.get(asId<FactId>(id)));
  if (!fact) return <p className={styles.statement} data-id={id}>{`${t('figures.missing')} ${id}`}</p>;
  return (
    <p className={styles.statement} data-fact={fact.id}>
      {textIn(locale, fact.statement)}
      {mark && <SourceMark id={fact.id} />}
      <StatedLater date={describedDay(fact)} />
    </p>
  );
}
