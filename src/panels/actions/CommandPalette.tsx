import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { bestGuess, find, fold, queryTerms, type SearchGroup, type SearchHit } from '@/domain/search';
import { locales } from '@/messages/locale';
import { message } from '@/messages/message';
import { openThing } from '@/panels/navigation';
import { SearchGroups } from '@/panels/search/SearchGroups';
import { useSearchIndex } from '@/panels/search/use-search-index';
import { isCharacterKey } from '@/panels/single-keys';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { type DeskStoreState, deskStore, useDesk } from '@/store/desk-store';
import { Dialog } from '@/ui/dialog/Dialog';
import styles from './Actions.module.css';
import { type DeskAction, keyCaps } from './action';
import { actionsNow } from './all-actions';

/** Everything that can be done now, and everything there is, found by its words; Ctrl/⌘-K opens it from anywhere. */
export function CommandPalette() {
  const t = useMessages();
  const open = useDesk((state) => state.deskDialog === 'palette');
  const close = () => {
    if (deskStore().getState().deskDialog === 'palette') deskStore().getState().setDeskDialog(null);
  };
  return (
    <Dialog open={open} onClose={close} label={t('desk.palette.label')} place="high">
      <Commands onDone={close} />
    </Dialog>
  );
}

/** So few of a kind: who looks for more has the search. */
const perKind = 3;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function Commands({ onDone }: { readonly onDone: () => void }) {
  const t = useMessages();
  const base = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  // Another page may save a view while the list is open.
  const views = useDesk((state) => state.views);
  const actions = useMemo(() => actionsNamed(text, views), [text, views]);
  const index = useSearchIndex(useShownPark(), text !== '');
  const query = useDeferredValue(text);
  const groups = useMemo(
    () => (actions.length === 0 ? find(index, query, perKind) : surely(find(index, query, perKind))),
    [index, query, actions.length],
  );
  const terms = useMemo(() => queryTerms(query), [query]);
  const hits = groups.flatMap((group) => group.hits);
  const options = actions.length + hits.length;
  const active = Math.min(chosen, Math.max(0, options - 1));
  useEffect(() => {
    document.getElementById(`${base}-${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [base, active]);

  // The dialog gives the focus back when it closes; what is done now may take it elsewhere.
  const afterwards = (act: () => void) => {
    onDone();
    requestAnimationFrame(act);
  };
  const perform = (action: DeskAction) => afterwards(() => action.perform(deskStore()));
  const choose = ({ entry: { target } }: SearchHit) => afterwards(() => openThing(target.kind, target.id));
  const chooseActive = () => {
    const action = actions[active];
    const hit = hits[active - actions.length];
    if (action) perform(action);
    else if (hit) choose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step !== undefined && options > 0) {
      event.preventDefault();
      setChosen((active + step + options) % options);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      chooseActive();
    }
  };

  return (
    <>
      <input
        type="text"
        role="combobox"
        className={styles.input}
        aria-label={t('desk.palette.placeholder')}
        placeholder={t('desk.palette.placeholder')}
        aria-expanded={true}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        {...(options > 0 ? { 'aria-activedescendant': `${base}-${active}` } : {})}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${base}-list`} aria-label={t('desk.palette.label')} className={styles.list}>
        {actions.map((action, place) => (
          <button
            key={action.id}
            type="button"
            role="option"
            id={`${base}-${place}`}
            tabIndex={-1}
            className={styles.action}
            aria-selected={place === active}
            data-action={action.id}
            onPointerMove={() => setChosen(place)}
            onClick={() => perform(action)}
          >
            <span data-name="">{t(action.labelKey, action.labelParams)}</span>
            <Keys action={action} />
          </button>
        ))}
        <SearchGroups
          base={base}
          from={actions.length}
          groups={groups}
          terms={terms}
          active={active}
          onChoose={choose}
          onPoint={setChosen}
        />
      </div>
      {options === 0 ? (
        <p className={styles.none} role="status">
          <span data-name="">{t('desk.palette.none', { text })}</span>
        </p>
      ) : null}
    </>
  );
}

/** Where a command is called so, nobody means what is called nearly so. */
function surely(groups: readonly SearchGroup[]): readonly SearchGroup[] {
  return groups
    .map((group) => ({ ...group, hits: group.hits.filter(({ score }) => score > bestGuess) }))
    .filter(({ hits }) => hits.length > 0);
}

/** Actions that would do something now and whose words, in either language, hold the text. */
function actionsNamed(text: string, views: DeskStoreState['views']): readonly DeskAction[] {
  const wanted = fold(text);
  return actionsNow({ ...deskStore().getState(), views }).filter(
    (action) =>
      action.id !== 'palette' &&
      locales.some((locale) => fold(message(locale, action.labelKey, action.labelParams)).includes(wanted)),
  );
}

/** The keys of an action, as they are printed. */
export function Keys({ action }: { readonly action: Pick<DeskAction, 'key' | 'withCommand'> }) {
  const on = useDesk((state) => state.settings.singleKeys);
  if (!on && !action.withCommand && isCharacterKey(action.key ?? '')) return null;
  return (
    <span className={styles.keys}>
      {keyCaps(action).map((cap) => (
        <kbd key={cap} data-id={cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
