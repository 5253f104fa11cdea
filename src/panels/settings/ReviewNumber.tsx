import { type FormEvent, useId, useState } from 'react';
import { looksLikeReviewNumber } from '@/domain/review-number';
import { useMessages } from '@/panels/use-messages';
import { useReviewLine } from '@/panels/use-review-line';
import { appStore, useAppStore } from '@/store/store';
import styles from './settings.module.css';

/** 审图号 as the owner enters it, and what every picture then says. */
export function ReviewNumber() {
  const stored = useAppStore((state) => state.settings.reviewNumber);
  // Undo, import and other tabs may change it under the form: it then begins anew.
  return <ReviewForm key={stored} stored={stored} />;
}

function ReviewForm({ stored }: { readonly stored: string }) {
  const t = useMessages();
  const line = useReviewLine();
  const field = useId();
  const [text, setText] = useState(stored);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    appStore().getState().setReviewNumber(text);
  };
  const doubtful = stored !== '' && !looksLikeReviewNumber(stored);
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>
        <label htmlFor={field}>{t('desk.settings.review')}</label>
      </h2>
      <form className={styles.form} onSubmit={apply}>
        <input
          id={field}
          className={styles.input}
          value={text}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${field}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.button} disabled={text.trim() === stored}>
          {t('desk.settings.reviewSave')}
        </button>
      </form>
      <p id={`${field}-hint`} className={styles.hint} data-name="">
        {t('desk.settings.reviewHint')}
      </p>
      <p role="status">
        {t('desk.settings.reviewShown')}{' '}
        <strong data-name="" data-review-line="">
          {line} · {t('shell.status.schematic')}
        </strong>
      </p>
      {doubtful ? (
        <p className={styles.warning} data-name="">
          {t('desk.settings.reviewDoubt')}
        </p>
      ) : null}
    </section>
  );
}
