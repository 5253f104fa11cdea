import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { readTypedDate, type TypedDateProblem } from '@/domain/timeline';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import styles from './DateField.module.css';

/** The date being looked at, to read and to type. A wrong date is refused with the reason; the clock stays. */
export function DateField() {
  const t = useMessages();
  const asOf = useAppStore((state) => state.asOf);
  const range = useAppStore((state) => state.range);
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<{ readonly problem: TypedDateProblem; readonly text: string } | null>(
    null,
  );
  const messageId = useId();

  const commit = () => {
    if (draft === null) return;
    const typed = readTypedDate(draft, range);
    if (typed.ok) {
      appStore().getState().setAsOf(typed.day);
      setDraft(null);
      setWrong(null);
    } else setWrong({ problem: typed.problem, text: draft.trim() });
  };
  const giveUp = () => {
    setDraft(null);
    setWrong(null);
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        commit();
      }}
    >
      <input
        className={styles.input}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('shell.timeline.dateField')}
        title={t('shell.timeline.dateHint')}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? messageId : undefined}
        value={draft ?? asOf}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setDraft(event.target.value);
          setWrong(null);
        }}
        onBlur={commit}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Escape' || draft === null) return;
          event.stopPropagation();
          giveUp();
        }}
      />
      {wrong ? (
        <p id={messageId} role="alert" className={styles.wrong}>
          {t(`shell.timeline.wrong.${wrong.problem}`, { text: wrong.text, from: range.from, to: range.to })}
        </p>
      ) : null}
    </form>
  );
}
