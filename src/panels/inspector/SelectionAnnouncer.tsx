import { useEffect, useRef } from 'react';
import { message } from '@/messages/message';
import { appStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import { inspect } from './inspectors';

/** Says what has been chosen, on the map, in a list or by a link, for whoever does not see the details open. */
export function SelectionAnnouncer() {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(
    () =>
      appStore().subscribe(
        (state) => state.selected,
        (selected) => {
          const { locale, park } = appStore().getState();
          const found = selected && inspect(park, selected.kind, selected.id);
          if (!region.current) return;
          region.current.textContent = found
            ? message(locale, 'panels.inspector.chosen', { name: textIn(locale, found.title) })
            : message(locale, 'panels.inspector.nothingChosen');
        },
      ),
    [],
  );
  return <p ref={region} className="visually-hidden" aria-live="polite" data-name="" />;
}
