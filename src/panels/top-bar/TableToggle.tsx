import { Table2 } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { deskStore, useDesk } from '@/store/desk-store';
import { useMediaQuery } from '@/ui/media/use-media-query';
import styles from './TopBar.module.css';

interface TableToggleProps {
  /** in the phone's menu: always with its word */
  readonly named?: boolean;
  readonly onDone?: () => void;
}

/** Opens and closes the tables. */
export function TableToggle({ named = false, onDone }: TableToggleProps) {
  const t = useMessages();
  const open = useDesk((state) => state.openTable !== null);
  const roomy = useMediaQuery('(min-width: 1280px)');
  return (
    <button
      type="button"
      className={styles.tables}
      data-table-toggle=""
      aria-expanded={open}
      aria-keyshortcuts="t"
      aria-label={t('desk.table.label')}
      title={t('desk.actions.table')}
      onClick={() => {
        deskStore()
          .getState()
          .setOpenTable(open ? null : 'parcels');
        onDone?.();
      }}
    >
      <Table2 size={16} aria-hidden />
      {named || roomy ? t('desk.table.label') : null}
    </button>
  );
}
