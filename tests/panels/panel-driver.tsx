import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import type { IsoDay } from '@/domain/plan-date';
import type { SelectableKind } from '@/domain/selection';
import { InspectorPanel } from '@/panels/inspector';
import type { AppState } from '@/store/state';
import { createAppStore, setAppStore } from '@/store/store';

afterEach(cleanup);

export const today = '2026-11-24' as IsoDay;
export const day = (text: string) => text as IsoDay;

/** Puts something on the page over a store of its own. */
export function show(element: ReactElement, state: Partial<AppState> = {}) {
  const store = createAppStore(today, state);
  setAppStore(store);
  return { store, ...render(element) };
}

/** Opens the inspector on a thing, as a link would. */
export function inspect(kind: SelectableKind, id: string, state: Partial<AppState> = {}) {
  return show(<InspectorPanel />, { ...state, selected: { kind, id } });
}
