import type { Locale } from '../locale';
import { hasMessage, message, messageForCode } from '../message';

/** Words of a question. @param ask from `exchange/place`; its figures go into the sentence */
export function askQuestion(
  locale: Locale,
  ask: { readonly id: string; readonly params: Readonly<Record<string, string | number>> },
): string {
  return messageForCode(locale, `ask.${ask.id}`, 'question', ask.params);
}

/** Words of one answer; a meridian that has no words of its own is shown in degrees. */
export function askOption(locale: Locale, askId: string, option: string): string {
  const key = `ask.${askId}.option.${option}`;
  if (hasMessage(key)) return message(locale, key);
  return askId === 'centralMeridian'
    ? message(locale, 'ask.centralMeridian.other', { degrees: option })
    : option;
}
