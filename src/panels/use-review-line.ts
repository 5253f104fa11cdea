import { useAppStore } from '@/store/store';
import { reviewLine } from '@/wording/review-line';

/** 审图号 … or 内部工作用图, in the language of the page. */
export function useReviewLine(): string {
  return useAppStore((state) => reviewLine(state.locale, state.settings));
}
