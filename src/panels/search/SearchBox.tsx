import { Search, X } from 'lucide-react';
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { find, queryTerms, type SearchHit } from '@/domain/search';
import type { PositionCandidate } from '@/exchange/place/parse-position';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { deskStore, useDesk } from '@/store/desk-store';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './SearchBox.module.css';
import { SearchResults } from './SearchResults';
import { goToPosition, usePositionCandidates } from './use-position-candidates';
import { useSearchIndex } from './use-search-index';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Finds anything by name, pinyin, English or id; Enter selects it and flies there. A combobox with a listbox by ARIA. */
export function SearchBox() {
  const t = useMessages();
  const park = useShownPark();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const base = useId();
  const index = useSearchIndex(park, wanted);
  const query = useDeferredValue(text);
  const groups = useMemo(() => find(index, query), [index, query]);
  const terms = useMemo(() => queryTerms(query), [query]);
  const hits = groups.flatMap((group) => group.hits);
  const positions = usePositionCandidates(query);
  const options = positions.length + hits.length;
  const active = Math.min(chosen, Math.max(0, options - 1));
  const shown = open && (terms.length > 0 || positions.length > 0);

  // `/` and the palette leave a wish; whoever holds the field fulfils it, also when it has just come onto the page.
  const wish = useDesk((state) => state.deskWish);
  useLayoutEffect(() => {
    if (wish !== 'search') return;
    input.current?.focus();
    input.current?.select();
    deskStore().getState().wishForDesk(null);
  }, [wish]);

  useEffect(() => {
    if (shown) document.getElementById(`${base}-${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [shown, active, base]);

  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    setOpen(false);
    openThing(hit.entry.target.kind, hit.entry.target.id);
  };
  const chooseActive = () => {
    const position = positions[active];
    if (position) goTo(position);
    else choose(hits[active - positions.length]);
  };
  const goTo = (position: PositionCandidate) => {
    setOpen(false);
    goToPosition(position);
  };
  const clear = () => {
    setText('');
    setOpen(false);
    setChosen(0);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, Enter, arrows and Esc belong to its own list of candidates.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const step = steps[event.key];
    if (step !== undefined && options > 0) {
      event.preventDefault();
      setChosen(shown ? (active + step + options) % options : active);
      setOpen(true);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      chooseActive();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (text === '') input.current?.blur();
      else clear();
    }
  };

  return (
    <search
      className={styles.search}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <div className={styles.field}>
        <Search size={16} aria-hidden />
        <input
          ref={input}
          type="text"
          role="combobox"
          className={styles.input}
          aria-label={t('desk.search.label')}
          aria-expanded={shown}
          aria-controls={`${base}-list`}
          aria-autocomplete="list"
          aria-keyshortcuts="/"
          {...(shown && options > 0 ? { 'aria-activedescendant': `${base}-${active}` } : {})}
          placeholder={t('desk.search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onFocus={() => {
            setWanted(true);
            setOpen(true);
          }}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <kbd className={styles.key} aria-hidden>
            /
          </kbd>
        ) : (
          <IconButton label={t('desk.search.clear')} onClick={clear}>
            <X size={16} aria-hidden />
          </IconButton>
        )}
      </div>
      <SearchResults
        base={base}
        groups={groups}
        positions={positions}
        onGoTo={goTo}
        terms={terms}
        shown={shown}
        text={query.trim()}
        active={active}
        onChoose={choose}
        onPoint={setChosen}
      />
    </search>
  );
}
