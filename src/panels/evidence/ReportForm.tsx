import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { promisedQuantity, type ReportProblem, type ReportSubject } from '@/domain/evidence';
import { type Translate, useMessages } from '@/panels/use-messages';
import type { ReportDraft } from '@/store/desk-panel';
import { appStore, useAppStore } from '@/store/store';
import styles from './evidence.module.css';
import { problemText, unitText } from './evidence-words';
import { emptyFields, fieldsOf, newEntry, type ReportFields, reportOf } from './report-form';
import { StageField } from './StageField';
import { SubjectField } from './SubjectField';

/** What was taken: its id, what it is about, and whether it was there before. */
export interface Saved {
  readonly id: string;
  readonly subject: ReportSubject;
  readonly corrected: boolean;
}

interface ReportFormProps {
  readonly draft: ReportDraft | null;
  /** told after every attempt, so that whoever outlives the form can say what came of it; null: it was refused */
  readonly onTried: (saved: Saved | null) => void;
  readonly onCancelled: () => void;
}

/** Enters or corrects a report. The domain decides whether it is taken; what it says against it stands below. */
export function ReportForm({ draft, onTried, onCancelled }: ReportFormProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  const loading = useAppStore((state) => state.deskSaving === 'loading');
  const editing = draft?.editing ?? null;
  const [subject, setSubject] = useState<ReportSubject | null>(draft?.subject ?? null);
  const [fields, setFields] = useState<ReportFields>(() => {
    const report = appStore()
      .getState()
      .reports.find(({ id }) => id === editing);
    return report ? fieldsOf(report) : emptyFields;
  });
  const [problems, setProblems] = useState<readonly ReportProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // Whoever asked for the form from a row of the board, or of the list, goes on in it.
  useEffect(() => {
    if (draft) form.current?.querySelector<HTMLElement>('select')?.focus();
  }, [draft]);
  const promised = subject ? promisedQuantity(park, subject) : null;

  const change = (patch: Partial<ReportFields>) => {
    setFields({ ...fields, ...patch });
    setProblems([]);
  };
  const choose = (chosen: ReportSubject | null) => {
    // A figure in the unit of one promise is no figure of another.
    if (chosen?.id !== subject?.id) setFields({ ...fields, value: '' });
    setSubject(chosen);
    setProblems([]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!subject) return;
    const { reports, putReport, draftReport } = appStore().getState();
    const entry = reports.find(({ id }) => id === editing) ?? newEntry(new Date());
    const { id, recordedAt } = entry;
    const refused = putReport(reportOf(park, subject, fields, { id, recordedAt }));
    setProblems(refused);
    if (refused.length > 0) return onTried(null);
    setFields(emptyFields);
    setSubject(null);
    draftReport(null);
    onTried({ id, subject, corrected: editing !== null });
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate data-report-form="">
      <h2 className={styles.title}>
        {t(editing === null ? 'desk.evidence.form' : 'desk.evidence.formEditing')}
      </h2>
      <SubjectField value={subject} onChange={choose} />
      {subject?.kind === 'parcel' ? (
        <StageField subject={subject} date={fields.date} editing={editing} onChange={choose} />
      ) : null}
      {promised ? (
        <TextField
          label={valueLabel(t, unitText(locale, promised))}
          value={fields.value}
          onChange={(value) => change({ value })}
          numeric
        />
      ) : null}
      <TextField
        label={t('desk.evidence.date')}
        hint={t('desk.evidence.dateHint')}
        value={fields.date}
        onChange={(date) => change({ date })}
      />
      <TextField
        label={t('desk.evidence.document')}
        value={fields.title}
        onChange={(title) => change({ title })}
        required
      />
      <div className={styles.pair}>
        <TextField
          label={t('desk.evidence.number')}
          value={fields.number}
          onChange={(number) => change({ number })}
        />
        <TextField
          label={t('desk.evidence.documentDate')}
          value={fields.documentDate}
          onChange={(documentDate) => change({ documentDate })}
          required
        />
      </div>
      <TextField label={t('desk.evidence.note')} value={fields.note} onChange={(note) => change({ note })} />
      <p className={styles.actions}>
        <button type="submit" className={styles.primary} disabled={subject === null || loading}>
          {t('desk.evidence.save')}
        </button>
        {draft ? (
          <button type="button" className={styles.button} onClick={onCancelled}>
            {t('desk.evidence.cancel')}
          </button>
        ) : null}
      </p>
      <div role="alert" data-name="">
        {problems.length > 0 ? (
          <div className={styles.warning} data-refused="">
            <p>{t('desk.evidence.refused')}</p>
            <ul>
              {problems.map((problem) => (
                <li key={JSON.stringify(problem)} data-problem={problem.code}>
                  {problemText(locale, problem)}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </form>
  );
}

/** What is counted in nothing but itself needs no unit: two halls are 2. */
function valueLabel(t: Translate, unit: string): string {
  return unit === '' ? t('desk.evidence.value') : t('desk.evidence.valueIn', { unit });
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
  readonly numeric?: boolean;
}

/** The hint describes the field and is no part of its name. */
function TextField({ label, value, onChange, hint, required = false, numeric = false }: TextFieldProps) {
  const described = useId();
  return (
    <div>
      <label className={styles.field}>
        <span data-name="">{label}</span>
        <input
          type="text"
          value={value}
          required={required}
          autoComplete="off"
          {...(numeric ? { inputMode: 'decimal' as const } : {})}
          {...(hint === undefined ? {} : { 'aria-describedby': described })}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {hint === undefined ? null : (
        <p id={described} className={styles.hint} data-name="">
          {hint}
        </p>
      )}
    </div>
  );
}
