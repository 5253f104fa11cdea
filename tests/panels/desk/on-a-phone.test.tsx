import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locales } from '@/messages/locale';
import DeskPane from '@/panels/desk/DeskPane';
import { type DeskPanelId, deskPanelIds } from '@/store/desk-panel';
import type { AppState } from '@/store/state';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const clock = { asOf: day('2026-11-23'), today: day('2026-11-23') };
const open = (deskPanel: DeskPanelId, state: Partial<AppState> = {}) =>
  show(<DeskPane />, { park, ...clock, deskPanel, ...state });

/** Columns of a table, spans counted out: what has to fit beside each other. */
const widthOf = (row: Element) =>
  [...row.querySelectorAll('th, td')]
    .filter((cell) => !cell.hasAttribute('aria-hidden'))
    .reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0);

describe('the desk on a phone', () => {
  it('says of every promise on its card what the table says, and takes its evidence', () => {
    const { store } = open('board');
    const cards = within(screen.getByRole('list', { name: '“135”目标与时间节点' })).getAllByRole('listitem');
    expect(cards).toHaveLength(18);
    expect(screen.queryByRole('table')).toBeNull();
    const card = cards.find((each) => each.dataset.row === 'T05') as HTMLElement;
    for (const word of ['超过 100 家', '无数据', '无依据', '逾期未核实', '2025 年底', '4 项'])
      expect(card.textContent?.replace(/\s+/g, ' ')).toContain(word);
    fireEvent.click(within(card).getByRole('button', { name: /录入核实依据/ }));
    expect(store.getState().reportDraft?.subject).toEqual({ kind: 'indicator', id: 'T05' });
  });

  it.each(['compare', 'balance'] as const)(
    'gives no more columns than fit, and a name to every row: %s',
    (panel) => {
      const { container } = open(panel);
      const most = panel === 'compare' ? 3 : 7;
      const bodies = [...container.querySelectorAll('tbody')];
      expect(bodies.length).toBeGreaterThan(10);
      for (const body of bodies) {
        const [name, cells] = [...body.querySelectorAll('tr')];
        expect(name?.querySelector('th[scope="rowgroup"]')?.textContent?.trim()).toBeTruthy();
        expect(cells?.querySelectorAll('td').length).toBe(most);
        for (const row of body.querySelectorAll('tr')) expect(widthOf(row)).toBe(most);
      }
    },
  );

  it('says beside the name of a subject why zones cannot be compared on it', () => {
    const { container } = open('compare');
    expect(container.querySelector('[data-compare="floorSpace"] th')?.textContent).toContain('口径不同');
  });

  it('heads the months by letters that the funnel above explains, each with its name for who listens', () => {
    const { container } = open('funnel');
    const letterIn = (cell: Element) => cell.querySelector('[data-form="fill"]')?.textContent ?? '';
    const explained = new Map(
      [...container.querySelectorAll('[data-funnel] th')].map((cell) => [
        letterIn(cell),
        cell.textContent?.replace(letterIn(cell), '').trim(),
      ]),
    );
    const heads = [...container.querySelectorAll('table:has([data-month]) thead th')].slice(1);
    expect(heads.length).toBeGreaterThan(4);
    for (const head of heads)
      expect(head.querySelector('.visually-hidden')?.textContent).toBe(explained.get(letterIn(head)));
  });

  it.each(locales)('vouches for every number of every panel (%s)', { timeout: 60_000 }, (locale) => {
    const { store, container } = open('board', { locale });
    for (const panel of deskPanelIds) {
      act(() => store.getState().setDeskPanel(panel));
      expect(numbersWithoutProvenance(container), panel).toEqual([]);
    }
  });
});
