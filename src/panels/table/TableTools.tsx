import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '@/panels/use-messages';
import { IconButton } from '@/ui/icon-button/IconButton';
import { ColumnChooser } from './ColumnChooser';
import styles from './Table.module.css';
import { copyTable, downloadTable } from './table-export';
import type { TableView } from './use-table-view';

type Outcome = 'copied' | 'copyFailed' | 'saved';

/** Columns, copy and CSV of what is on screen; what came of it is said beside the buttons. */
export function TableTools({ view }: { readonly view: TableView }) {
  const t = useMessages();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const count = view.rows.length;
  return (
    <div className={styles.tools}>
      <span role="status" className={styles.outcome}>
        {outcome ? <span data-count="table.exported">{t(`desk.table.${outcome}`, { count })}</span> : null}
      </span>
      <ColumnChooser view={view} />
      <IconButton
        label={t('desk.table.copy')}
        disabled={count === 0}
        onClick={async () => setOutcome((await copyTable(view)) ? 'copied' : 'copyFailed')}
      >
        <Copy size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={t('desk.table.csv')}
        disabled={count === 0}
        onClick={() => {
          downloadTable(view);
          setOutcome('saved');
        }}
      >
        <Download size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
