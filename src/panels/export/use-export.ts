import { useEffect, useState } from 'react';
import type { Issue } from '@/domain/issue';
import type { ExportWish, MadeExport } from '@/exchange/export/make';
import type { ExportThing } from '@/exchange/export/park-things';
import { appStore } from '@/store/store';
import { reviewLine } from '@/wording/review-line';

export type ExportState =
  | { readonly phase: 'choosing' | 'working' }
  | { readonly phase: 'ready'; readonly made: MadeExport; readonly wish: ExportWish }
  | { readonly phase: 'refused'; readonly issue: Issue | null }
  | { readonly phase: 'saved'; readonly name: string };

/**
 * Makes files on demand and holds them until they are saved. What has been made is dropped as soon as anything it was
 * made from changes, so that nobody saves another thing than the one that is described.
 * @param inputs everything the files depend on
 */
export function useExport(things: readonly ExportThing[], inputs: string) {
  const [state, setState] = useState<ExportState>({ phase: 'choosing' });
  // biome's rule on dependencies: the key stands for all of them.
  useEffect(() => {
    if (things.length >= 0 && inputs !== '') setState({ phase: 'choosing' });
  }, [things, inputs]);

  const prepare = async (wish: ExportWish) => {
    setState({ phase: 'working' });
    const { park, datasets, asOf, basis, today, settings } = appStore().getState();
    const context = {
      park,
      datasets,
      clock: { asOf, basis, today },
      pictureLine: reviewLine('zh-CN', settings),
      publicMode: settings.publicMode ?? false,
    };
    const [{ makeExport }, { ReadRefusal }] = await Promise.all([
      import('@/exchange/export/make'),
      import('@/exchange/refusal'),
    ]);
    try {
      const made = await makeExport(things, wish, context);
      const failed =
        made.files.length === 0 ? (made.losses.find(({ severity }) => severity === 'error') ?? null) : null;
      setState(
        made.files.length === 0 ? { phase: 'refused', issue: failed } : { phase: 'ready', made, wish },
      );
    } catch (failure) {
      setState({ phase: 'refused', issue: failure instanceof ReadRefusal ? failure.issue : null });
    }
  };
  const save = async () => {
    if (state.phase !== 'ready') return;
    const { fileToSave, saveFile } = await import('./save-files');
    const file = fileToSave(state.made.files, state.wish.title, appStore().getState().today);
    if (!file) return;
    saveFile(file);
    setState({ phase: 'saved', name: file.name });
  };
  return { state, prepare, save };
}
