import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { useClock } from '@/panels/use-clock';
import { useMessages } from '@/panels/use-messages';
import { useShownPark } from '@/panels/use-shown-park';
import { useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { textIn } from '@/wording/text-in';
import { ListGroupRows } from './ListGroupRows';
import { countItems, filterSections, listSections } from './list-sections';
import styles from './ParkList.module.css';
import { SectionHead } from './SectionHead';

/** Up and down walk through everything that can be pressed, as in a tree. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const next =
    stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Everything on the map as a list, for the keyboard, for the ear, and for whoever has no map. */
export function ParkList() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useShownPark();
  const clock = useClock();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const sections = useMemo(() => listSections(park, locale, clock), [park, locale, clock]);
  const shown = useMemo(
    () => filterSections(sections, wanted, (zone) => textIn(locale, zone.name)),
    [sections, wanted, locale],
  );
  const filtered = wanted.trim() !== '';
  const found = countItems(shown);

  return (
    <section className={styles.list} aria-label={t('shell.list.label')} onKeyDown={walk}>
      <div className={styles.filter}>
        <Search size={16} aria-hidden />
        <input
          type="search"
          id="list-filter"
          className={styles.filterInput}
          aria-label={t('shell.list.filter')}
          placeholder={t('shell.list.filter')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text ? (
          <IconButton label={t('shell.list.clear')} onClick={() => setText('')}>
            <X size={16} aria-hidden />
          </IconButton>
        ) : null}
      </div>
      <p className={filtered ? styles.found : 'visually-hidden'} role="status">
        {filtered ? (
          <span data-count="list.found">
            {shown.length > 0
              ? t('shell.list.found', { count: found })
              : t('shell.list.none', { text: wanted.trim() })}
          </span>
        ) : null}
      </p>
      {shown.map((section) =>
        section.zone === null && section.groups.length === 0 ? null : (
          <div
            key={section.zone?.id ?? 'park'}
            className={styles.section}
            data-list-section={section.zone?.id ?? 'park'}
          >
            <SectionHead zone={section.zone} />
            {section.groups.map((group) => (
              <ListGroupRows
                key={group.kind}
                group={group}
                filtered={filtered}
                countOf={`${section.zone?.id ?? 'park'}.${group.kind}`}
              />
            ))}
          </div>
        ),
      )}
      {sections.every((section) => section.groups.length === 0 && section.zone === null) ? (
        <p className={styles.note}>{t('shell.list.empty')}</p>
      ) : null}
    </section>
  );
}
