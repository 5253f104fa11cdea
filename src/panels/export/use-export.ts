import { useEffect, useRef, useState } from 'react';
import type { Issue } from '@/domain/issue';
import type { ParkExportContext } from '@/exchange/export/features';
import type { ExportWish, MadeExport } from '@/exchange/export/make';
import type { ExportThing } from '@/exchange/export/park-things';
import type { ExportSession } from '@/exchange/worker/export-session';
import type { ReadProgress } from '@/exchange/worker/service';
import { appStore } from '@/store/store';
import { reviewLine } from '@/wording/review-line';

export type ExportState =
  | { readonly phase: 'choosing' }
  /** `progress` null: the file is being written */
  | { readonly phase: 'working'; readonly progress: ReadProgress | null }
  | { readonly phase: 'ready'; readonly made: MadeExport; readonly wish: ExportWish }
  | { readonly phase: 'refused'; readonly issue: Issue | null }
  | { readonly phase: 'saved'; readonly name: string };

/** What an outcome was made from: another wish, other things or another clock make it worthless. */
interface Origin {
  readonly things: readonly ExportThing[];
  readonly key: string;
}

const nothing: ExportState = { phase: 'choosing' };

/** What an export says about itself: the day, the basis, the line under every picture. */
export function exportContext(): ParkExportContext {
  const { park, datasets, asOf, basis, today, settings } = appStore().getState();
  return {
    park,
    datasets,
    clock: { asOf, basis, today },
    pictureLine: reviewLine('zh-CN', settings),
    publicMode: settings.publicMode ?? false,
  };
}

/**
 * Makes files on demand and holds them until they are saved. Nobody saves another thing than the one that is described:
 * an outcome counts only while everything it was made from still holds.
 */
export function useExport(things: readonly ExportThing[], key: string) {
  const [held, setHeld] = useState<Origin & { readonly state: ExportState }>({ things, key, state: nothing });
  const state = held.things === things && held.key === key ? held.state : nothing;

  const running = useRef<ExportSession | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  /** @param forKey the key of the wish, where it is not the present one */
  const prepare = async (wish: ExportWish, forKey: string = key) => {
    const settle = (outcome: ExportState) => setHeld({ things, key: forKey, state: outcome });
    settle({ phase: 'working', progress: null });
    const context = exportContext();
    let room: typeof import('@/exchange/export/make') | null = null;
    try {
      const [loaded, { openExportSession }] = await Promise.all([
        import('@/exchange/export/make'),
        import('@/exchange/worker/browser-worker'),
      ]);
      room = loaded;
      const session = openExportSession(({ done, total }) =>
        settle({ phase: 'working', progress: done < total ? { done, total } : null }),
      );
      running.current = session;
      const made = await room.makeExport(things, wish, context, session?.write);
      const failed = made.losses.find(({ severity }) => severity === 'error') ?? null;
      settle(made.file === null ? { phase: 'refused', issue: failed } : { phase: 'ready', made, wish });
    } catch (failure) {
      const issue = room?.refusalOf(failure) ?? null;
      settle(issue?.code === 'export-cancelled' ? nothing : { phase: 'refused', issue });
    } finally {
      running.current = null;
    }
  };
  const save = async () => {
    if (state.phase !== 'ready') return;
    const { file } = state.made;
    if (!file) return;
    const { saveFile } = await import('./save-files');
    saveFile(file);
    setHeld({ things, key, state: { phase: 'saved', name: file.name } });
  };
  return { state, prepare, save, cancel: () => running.current?.cancel() };
}
