import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { todayInShanghai } from '@/domain/plan-date';
import { type ReadText, readPark } from '@/ingest/read-park';
import { message } from '@/messages/message';
import { createAppStore, setAppStore } from '@/store/store';
import { App } from './App';
import { applyTheme } from './apply-theme';
import { rememberDesk } from './remember-desk';
import { rememberHabits } from './remember-habits';
import { stateOfLink } from './url/hash';
import { applyHash, syncUrl } from './url/sync';

async function start(readText: ReadText): Promise<void> {
  const root = document.documentElement;
  const store = createAppStore(todayInShanghai(new Date()));
  setAppStore(store);
  applyTheme(root, stateOfLink(location.hash).state.theme ?? 'paper');

  store.subscribe(
    (state) => state.theme,
    (theme) => applyTheme(root, theme),
  );
  store.subscribe(
    (state) => state.locale,
    (locale) => {
      root.lang = locale;
    },
    { fireImmediately: true },
  );

  const park = await readPark(readText);
  store.getState().joinPark(park);
  applyHash(store, location.hash);
  if (park.issues.length > 0) {
    store
      .getState()
      .notify({ severity: 'warning', code: 'data-issues', params: { count: park.issues.length } });
  }
  syncUrl(store, window);
  void rememberDesk(store);
  rememberHabits(store);

  const container = document.getElementById('root');
  if (!container) throw new Error('index.html has no #root.');
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

/** The last resort: whatever stops the start is said in both languages, never a blank page. */
function explain(error: unknown): void {
  const place = document.getElementById('root') ?? document.body;
  const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.className = 'part-failed';
  box.append(
    paragraph(message('zh-CN', 'notices.start-failed')),
    paragraph(message('en', 'notices.start-failed')),
    paragraph(String(error)),
  );
  place.replaceChildren(box);
}

/** Starts the product; never leaves a blank page. */
export function startOrExplain(readText: ReadText): Promise<void> {
  return start(readText).catch(explain);
}
