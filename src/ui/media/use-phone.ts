import { useMediaQuery } from './use-media-query';

/** Whether the page is as narrow as a phone: the limit the style sheets go by. */
export function usePhone(): boolean {
  return useMediaQuery('(max-width: 767px)');
}
