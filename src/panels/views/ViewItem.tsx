import { Check, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SavedView } from '@/domain/desk';
import { type ViewNameProblem, viewDay, viewHash, viewNameProblem } from '@/domain/saved-view';
import { DateText } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { pageAddress } from '@/store/address';
import { appStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { openView } from './open-view';
import styles from './views.module.css';

/** A saved view: a click opens it; it can be renamed, brought up to date and deleted. */
export function ViewItem({ view }: { readonly view: SavedView }) {
  const t = useMessages();
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLSpanElement>(null);
  const { name } = view;
  const day = viewDay(view);
  const done = () => {
    setRenaming(false);
    requestAnimationFrame(() => renameButton.current?.querySelector('button')?.focus());
  };
  if (renaming) return <Rename view={view} onDone={done} />;
  return (
    <li className={styles.item} data-view={view.id}>
      <button
        type="button"
        className={styles.open}
        aria-label={t('desk.views.open', { name })}
        onClick={() => openView(view)}
      >
        <span data-name="">{name}</span> {day ? <DateText date={day} /> : null}
      </button>
      <IconButton
        label={t('desk.views.update', { name })}
        onClick={() =>
          appStore()
            .getState()
            .putView({ ...view, hash: viewHash(pageAddress().current()) })
        }
      >
        <RefreshCw size={15} aria-hidden />
      </IconButton>
      <span ref={renameButton}>
        <IconButton label={t('desk.views.rename', { name })} onClick={() => setRenaming(true)}>
          <Pencil size={15} aria-hidden />
        </IconButton>
      </span>
      <IconButton
        label={t('desk.views.remove', { name })}
        onClick={() => appStore().getState().removeView(view.id)}
      >
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  );
}

function Rename({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }) {
  const t = useMessages();
  const [name, setName] = useState(view.name);
  const [problem, setProblem] = useState<ViewNameProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const { views, putView } = appStore().getState();
    const found = viewNameProblem(views, name, view.id);
    setProblem(found);
    if (found) return;
    if (name.trim() !== view.name) putView({ ...view, name: name.trim() });
    onDone();
  };
  return (
    <li className={styles.item} data-view={view.id}>
      <form className={styles.row} onSubmit={rename}>
        <input
          ref={input}
          className={styles.input}
          value={name}
          maxLength={60}
          aria-label={t('desk.views.renamed', { name: view.name })}
          aria-invalid={problem !== null}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }}
        />
        <button type="submit" className={styles.button}>
          <Check size={15} aria-hidden /> {t('desk.views.done')}
        </button>
      </form>
      <p role="status" className={styles.warning}>
        {problem ? t(`desk.views.problem.${problem}`) : null}
      </p>
    </li>
  );
}
