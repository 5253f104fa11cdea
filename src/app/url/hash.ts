import { type AppState, modeIds } from '@/store/state';
import { urlParams } from './params';

export interface HashReading {
  readonly state: Partial<AppState>;
  /** what the link says and we do not understand */
  readonly ignored: readonly { readonly name: string; readonly value: string }[];
}

/** `#/planner?asOf=2025-12-31&select=zone:phase-2` → a part of the state, and what was not understood. */
export function readHash(hash: string): HashReading {
  const text = hash.replace(/^#\/?/, '');
  if (text === '') return { state: {}, ignored: [] };
  const queryAt = text.indexOf('?');
  const path = queryAt < 0 ? text : text.slice(0, queryAt);
  const query = queryAt < 0 ? '' : text.slice(queryAt + 1);
  const state: Partial<AppState> = {};
  const ignored: { name: string; value: string }[] = [];
  const mode = modeIds.find((id) => id === path);
  if (mode) Object.assign(state, { mode });
  else if (path !== '') ignored.push({ name: 'mode', value: path });
  for (const [name, value] of new URLSearchParams(query)) {
    const patch = urlParams.find((param) => param.name === name)?.read(value);
    if (patch) Object.assign(state, patch);
    else ignored.push({ name, value });
  }
  return { state, ignored };
}

/** The whole of what a link means: what it says, and for what it leaves out, the defaults. An empty link says nothing. */
export function stateOfLink(hash: string): HashReading {
  const { state, ignored } = readHash(hash);
  if (Object.keys(state).length === 0) return { state, ignored };
  const defaults = Object.assign({}, ...urlParams.map((param) => param.absent ?? {})) as Partial<AppState>;
  return { state: { ...defaults, ...state }, ignored };
}

/** The state as a link. `:` `,` stay readable; everything else is encoded. */
export function writeHash(state: AppState): string {
  const pairs = urlParams.flatMap((param) => {
    const value = param.write(state);
    if (value === null) return [];
    return `${param.name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
  });
  return `#/${state.mode}?${pairs.join('&')}`;
}
