import { type MessageKey, type MessageParams, message } from '@/messages/message';
import { useAppStore } from '@/store/store';

export type Translate = (key: MessageKey, params?: MessageParams) => string;

/** Words in the language of the page. Only a change of language renders the caller again. */
export function useMessages(): Translate {
  const locale = useAppStore((state) => state.locale);
  return (key, params) => message(locale, key, params);
}
