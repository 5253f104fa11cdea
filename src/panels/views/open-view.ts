import type { SavedView } from '@/domain/desk';
import { pageAddress } from '@/store/address';

/** Goes where a view looks; the language stays the reader's. */
export function openView(view: SavedView): void {
  pageAddress().open(view.hash);
}
