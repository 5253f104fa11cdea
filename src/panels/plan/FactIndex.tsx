import { Search, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Fact, FactGroup } from '@/domain/quantity';
import { FactRowList } from '@/panels/citation';
import { CountFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './plan.module.css';

const groups: readonly FactGroup[] = [
  'document',
  'target',
  'space',
  'milestone',
  'baseline',
  'sector',
  'list',
];

/** Whether an entry holds the text in its id, its words in either language, or its wording. */
function contains(fact: Fact, text: string): boolean {
  return [fact.id, fact.statement.zh, fact.statement.en, fact.wording ?? '', fact.section].some((part) =>
    part.toLocaleLowerCase().includes(text),
  );
}

/** Every figure and statement of the plan by its group; the filter opens the groups in which it found something. */
export function FactIndex() {
  const t = useMessages();
  const facts = useAppStore((state) => state.park.facts);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase());
  const found = useMemo(
    () => [...facts.values()].filter((fact) => wanted === '' || contains(fact, wanted)),
    [facts, wanted],
  );
  return (
    <>
      <div className={styles.filter}>
        <Search size={16} aria-hidden />
        <input
          type="search"
          className={styles.filterInput}
          aria-label={t('panels.plan.filter')}
          placeholder={t('panels.plan.filter')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text ? (
          <IconButton label={t('shell.list.clear')} onClick={() => setText('')}>
            <X size={16} aria-hidden />
          </IconButton>
        ) : null}
      </div>
      <p className={wanted === '' ? 'visually-hidden' : styles.note} role="status">
        {wanted !== '' && (
          <span data-count="plan.found">
            {found.length > 0
              ? t('panels.plan.found', { count: found.length })
              : t('panels.plan.none', { text: text.trim() })}
          </span>
        )}
      </p>
      <div>
        {groups.map((group) => (
          <FactGroupRows
            key={group}
            group={group}
            facts={found.filter((fact) => fact.group === group)}
            filtered={wanted !== ''}
          />
        ))}
      </div>
    </>
  );
}

function FactGroupRows(props: {
  readonly group: FactGroup;
  readonly facts: readonly Fact[];
  readonly filtered: boolean;
}) {
  const t = useMessages();
  if (props.facts.length === 0) return null;
  return (
    <Disclosure
      {...(props.filtered ? { forcedOpen: true } : {})}
      summary={
        <>
          <span>{t(`panels.fact.group.${props.group}`)}</span>
          <span className={styles.count}>
            <CountFigure value={props.facts.length} of={`plan.facts.${props.group}`} />
          </span>
        </>
      }
    >
      {() => <FactRowList facts={props.facts} brief />}
    </Disclosure>
  );
}
