import { type FormEvent, useId, useState } from 'react';
import type { Ask, AskId } from '@/domain/imported-feature';
import { askOption, askQuestion } from '@/messages/survey/ask-words';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './import.module.css';

interface AskGroupProps {
  readonly ask: Ask;
  readonly chosen: string | null;
  readonly onAnswer: (ask: AskId, option: string) => void;
  /** nothing is placed before it is answered */
  readonly isOpen?: boolean;
}

/** One question as radio buttons; what we would answer is marked, and not chosen for the person. */
export function AskGroup({ ask, chosen, onAnswer, isOpen = false }: AskGroupProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const name = useId();
  return (
    <fieldset className={styles.ask} data-ask={ask.id} data-open={isOpen || undefined}>
      <legend data-name="">{askQuestion(locale, ask)}</legend>
      {ask.options.map((option) => (
        <label key={option} className={styles.check}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === chosen}
            onChange={() => onAnswer(ask.id, option)}
          />
          <span data-name="">{askOption(locale, ask.id, option)}</span>
          {isOpen && option === ask.suggested ? (
            <span className={styles.suggested}>{t('import.suggested')}</span>
          ) : null}
        </label>
      ))}
      {ask.id === 'centralMeridian' ? <OtherMeridian onUse={(text) => onAnswer(ask.id, text)} /> : null}
    </fieldset>
  );
}

function OtherMeridian({ onUse }: { readonly onUse: (text: string) => void }) {
  const t = useMessages();
  const [text, setText] = useState('');
  const use = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onUse(text.trim());
  };
  return (
    <form className={styles.inline} onSubmit={use}>
      <label>
        <span className={styles.hint}>{t('import.meridian.other')}</span>{' '}
        <input
          value={text}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className={styles.button}>
        {t('import.meridian.use')}
      </button>
    </form>
  );
}
