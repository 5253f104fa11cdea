import { useState } from 'react';
import { CountFigure, SampleBadge } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { ListRow } from './ListRow';
import type { ListGroup } from './list-sections';
import styles from './ParkList.module.css';

const portion = 60;

interface ListGroupRowsProps {
  readonly group: ListGroup;
  readonly filtered: boolean;
  /** for the count's provenance: `zone.group` */
  readonly countOf: string;
}

/** One kind of thing in a section, closed until asked for or until the filter found something in it. */
export function ListGroupRows({ group, filtered, countOf }: ListGroupRowsProps) {
  const t = useMessages();
  return (
    <Disclosure
      {...(filtered ? { forcedOpen: true } : {})}
      summary={
        <>
          <span className={styles.kind}>
            {t(`shell.list.${group.kind}`)}
            {group.items.every((item) => item.sample) ? <SampleBadge /> : null}
          </span>
          <span className={styles.count}>
            <CountFigure value={group.items.length} of={countOf} />
          </span>
        </>
      }
    >
      {() => (
        <>
          {group.kind === 'wanted' ? <p className={styles.note}>{t('shell.list.wantedNote')}</p> : null}
          <Rows group={group} />
        </>
      )}
    </Disclosure>
  );
}

function Rows({ group }: { readonly group: ListGroup }) {
  const t = useMessages();
  const [shown, setShown] = useState(portion);
  const left = group.items.length - shown;
  return (
    <ul className={styles.rows}>
      {group.items.slice(0, shown).map((item) => (
        <ListRow key={item.selection.id} item={item} wanted={group.kind === 'wanted'} />
      ))}
      {left > 0 ? (
        <li>
          <button type="button" className={styles.more} onClick={() => setShown(shown + portion)}>
            <span data-count="list.more">{t('shell.list.more', { count: Math.min(left, portion) })}</span>
          </button>
        </li>
      ) : null}
    </ul>
  );
}
