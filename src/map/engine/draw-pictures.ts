import type { CameraView } from '@/domain/park';
import type { PictureProgress, PictureRequest } from '@/store/picture';
import type { AppStore } from '@/store/store';
import { drawPicture } from './draw-picture';

/** Half of the way: the first or the second of two pictures. */
function half(progress: PictureProgress, before: number): PictureProgress {
  return progress.type === 'drawing' ? { ...progress, share: before + progress.share / 2 } : progress;
}

/**
 * Answers a wish for one picture, or for one of each of two dates: one map after the other, so that a machine need not
 * hold both.
 * @returns ends the drawing, and lets go of the pictures
 */
export function drawPictures(
  host: HTMLElement,
  store: AppStore,
  request: PictureRequest,
  view: CameraView,
  report: (progress: PictureProgress) => void,
): () => void {
  if (!request.both) return drawPicture(host, store, request, view, report);
  let letGoOfPage = () => {};
  const answerOther = (other: PictureProgress) => {
    if (other.type !== 'done') return report(half(other, 0));
    letGoOfPage = drawPicture(host, store, request, view, (page) =>
      report(page.type === 'done' ? { ...page, other: other.picture } : half(page, 0.5)),
    );
  };
  const letGoOfOther = drawPicture(host, store, request, view, answerOther, 'other');
  return () => {
    letGoOfOther();
    letGoOfPage();
  };
}
