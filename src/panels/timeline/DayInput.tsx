import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { IsoDay } from '@/domain/plan-date';
import { readTypedDate, type TypedDateProblem } from '@/domain/timeline';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './DateField.module.css';

interface DayInputProps {
  readonly label: string;
  readonly day: DayShown;
  readonly onDay: (day: IsoDay) => void;
  /** where the reason of a refusal stands: over the field, or under it at the top of the page */
  readonly reason?: 'above' | 'below';
}

/** A day, or where it is read from without rendering at every one of its changes. */
export type DayShown = IsoDay | FollowedDay;
export interface FollowedDay {
  current(): IsoDay;
  /** @returns ends it */
  follow(show: (day: IsoDay) => void): () => void;
}

/** A day to read and to type. A wrong date is refused with the reason; the day stays. */
export function DayInput({ label, day, onDay, reason = 'above' }: DayInputProps) {
  const t = useMessages();
  const range = useAppStore((state) => state.range);
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<{ readonly problem: TypedDateProblem; readonly text: string } | null>(
    null,
  );
  const messageId = useId();
  const field = useRef<HTMLInputElement>(null);
  const isEditing = draft !== null;
  useLayoutEffect(() => {
    // What is being typed stays until it is taken or given up.
    if (isEditing) return;
    const show = (shown: IsoDay) => {
      if (field.current) field.current.value = shown;
    };
    if (typeof day === 'string') {
      show(day);
      return;
    }
    show(day.current());
    return day.follow(show);
  }, [day, isEditing]);

  const commit = () => {
    if (draft === null) return;
    const typed = readTypedDate(draft, range);
    if (typed.ok) {
      onDay(typed.day);
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
        ref={field}
        className={styles.input}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        title={t('shell.timeline.dateHint')}
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? messageId : undefined}
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
        <p id={messageId} role="alert" className={styles.wrong} data-reason={reason}>
          {t(`shell.timeline.wrong.${wrong.problem}`, { text: wrong.text, from: range.from, to: range.to })}
        </p>
      ) : null}
    </form>
  );
}
