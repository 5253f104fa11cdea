import { sameSelection } from '@/domain/selection';
import { OriginBadges } from '@/panels/figures';
import { openThing } from '@/panels/navigation';
import { appStore, useAppStore } from '@/store/store';
import type { ListItem } from './list-sections';
import styles from './ParkList.module.css';

/** A thing of the list: pressing it does what a click on the map does; pointing at it lights it up there. */
export function ListRow({ item, wanted = false }: { readonly item: ListItem; readonly wanted?: boolean }) {
  const { kind, id } = item.selection;
  const current = useAppStore((state) => sameSelection(state.selected, item.selection));
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-list-entry={`${kind}:${id}`}
        data-wanted={wanted || undefined}
        aria-current={current ? 'true' : undefined}
        onClick={() => openThing(kind, id)}
        onPointerEnter={() => appStore().getState().hover(item.selection)}
        onPointerLeave={() => appStore().getState().hover(null)}
      >
        <span className={styles.name} data-name>
          {item.name}
        </span>
        <OriginBadges of={[item]} />
      </button>
    </li>
  );
}
