import '@/messages/desk';
import { Redo2, Undo2 } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type ViewNameProblem, viewHash, viewNameProblem } from '@/domain/saved-view';
import { CountFigure } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { pageAddress } from '@/store/address';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { ViewItem } from './ViewItem';
import styles from './views.module.css';

/** Saved views: what is on screen under a name, the list of them, and the way back from every change. */
export function ViewsPanel() {
  const t = useMessages();
  const views = useAppStore((state) => state.views);
  const saving = useAppStore((state) => state.deskSaving);
  const canUndo = useAppStore((state) => state.undoable.length > 0);
  const canRedo = useAppStore((state) => state.redoable.length > 0);
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('desk.views.lead')}</p>
      <SaveForm />
      <section aria-label={t('desk.views.list')}>
        <header className={styles.head}>
          <h2 className={styles.title}>
            {t('desk.views.list')} <CountFigure value={views.length} of="views" />
          </h2>
          <span role="status" className={styles.lead} data-saving={saving}>
            {t(`desk.saving.${saving}`)}
          </span>
          <IconButton
            label={t('desk.evidence.undo')}
            disabled={!canUndo}
            onClick={() => appStore().getState().undo()}
          >
            <Undo2 size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={t('desk.evidence.redo')}
            disabled={!canRedo}
            onClick={() => appStore().getState().redo()}
          >
            <Redo2 size={16} aria-hidden />
          </IconButton>
        </header>
        {views.length === 0 ? <p className={styles.lead}>{t('desk.views.none')}</p> : null}
        <ul className={styles.list}>
          {views.map((view) => (
            <ViewItem key={view.id} view={view} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function SaveForm() {
  const t = useMessages();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<ViewNameProblem | null>(null);
  const [saved, setSaved] = useState('');

  // The action 保存当前视图 leaves a wish; the field takes the focus when it stands there.
  const wish = useAppStore((state) => state.deskWish);
  useEffect(() => {
    if (wish !== 'saveView') return;
    input.current?.focus();
    appStore().getState().wishForDesk(null);
  }, [wish]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const { views, putView } = appStore().getState();
    const found = viewNameProblem(views, name, null);
    setProblem(found);
    if (found) {
      input.current?.focus();
      return;
    }
    putView({ id: newViewId(), name: name.trim(), hash: viewHash(pageAddress().current()) });
    setSaved(name.trim());
    setName('');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={field}>{t('desk.views.name')}</label>
      <span className={styles.row}>
        <input
          ref={input}
          id={field}
          className={styles.input}
          value={name}
          maxLength={60}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={`${field}-problem`}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className={styles.button}>
          {t('desk.views.save')}
        </button>
      </span>
      <p
        id={`${field}-problem`}
        role="status"
        className={problem ? styles.warning : styles.lead}
        data-name=""
      >
        {problem ? t(`desk.views.problem.${problem}`) : saved ? t('desk.views.saved', { name: saved }) : null}
      </p>
    </form>
  );
}

/** Unlike `crypto.randomUUID`, this is there on plain HTTP too. */
function newViewId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(3));
  return `view-${[...parts].map((part) => part.toString(36)).join('-')}`;
}
