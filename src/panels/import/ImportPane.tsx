import '@/messages/survey';
import { ListChecks, Map as MapIcon, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { ChooseFiles } from './ChooseFiles';
import { CommitBar } from './CommitBar';
import { importController } from './controller';
import { DatasetChoice } from './DatasetChoice';
import { IssueLine } from './IssueLine';
import { ItemView } from './ItemView';
import styles from './import.module.css';
import type { Lowered } from './lowered';
import { Progress } from './Progress';

/** Gives the focus back to where one opens the dialogue, unless something else has been opened meanwhile. */
function closeAndReturn() {
  importController(appStore()).cancel();
  // On a phone the button stands in the menu, which is closed.
  const places = ['[data-import-toggle]', '[data-menu-toggle]'];
  const [back] = places.flatMap((place) => document.querySelector<HTMLElement>(place) ?? []);
  back?.focus();
}

/** The import dialogue: what was brought, what it is, what is doubtful, and nothing kept before one says so. */
export default function ImportPane({ lowered }: { readonly lowered?: Lowered }) {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const step = useAppStore((state) => state.importStep);
  const waiting = useAppStore((state) => state.importFiles);
  const items = useAppStore((state) => state.importItems);
  const current = useAppStore((state) => state.importCurrent);
  const failure = useAppStore((state) => state.importFailure);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (waiting.length > 0) void importController(appStore()).takeFiles();
  }, [waiting]);

  const item = items[current];
  return (
    <section
      className={styles.pane}
      aria-label={t('import.title')}
      data-import={step}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Esc closes the dialogue and nothing else behind it.
        event.stopPropagation();
        event.preventDefault();
        closeAndReturn();
      }}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {t('import.title')}
        </h2>
        <div className={styles.headSide}>
          {lowered && step === 'review' ? (
            <button
              type="button"
              className={styles.button}
              aria-expanded={!lowered.isLow}
              data-import-fold=""
              onClick={() => lowered.onChange(!lowered.isLow)}
            >
              {lowered.isLow ? <ListChecks size={16} aria-hidden /> : <MapIcon size={16} aria-hidden />}
              {t(lowered.isLow ? 'import.fold.up' : 'import.fold.down')}
            </button>
          ) : null}
          <IconButton label={t('import.cancel')} data-import-cancel="" onClick={closeAndReturn}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
      </header>
      <div className={styles.body} hidden={lowered?.isLow === true}>
        {failure ? (
          <ul className={styles.issues} role="alert">
            <IssueLine issue={failure} />
          </ul>
        ) : null}
        <Progress />
        {step === 'choosing' ? <ChooseFiles /> : null}
        {step === 'review' || step === 'committing' ? (
          <>
            <DatasetChoice />
            {item ? <ItemView key={`${current} ${item.summary.name}`} item={item} index={current} /> : null}
            <ChooseFiles more />
          </>
        ) : null}
      </div>
      {step === 'review' || step === 'committing' ? <CommitBar /> : null}
    </section>
  );
}
