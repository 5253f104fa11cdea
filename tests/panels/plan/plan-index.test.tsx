import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { derivedIds } from '@/domain/derived';
import { emptyPark } from '@/domain/empty-park';
import { locales } from '@/messages/locale';
import { PlanIndex } from '@/panels/plan/PlanIndex';
import type { AppState } from '@/store/state';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show, today } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

const section = (container: Element, id: string) =>
  container.querySelector(`[data-plan-section="${id}"]`) as HTMLElement;

/** Opens whatever is folded, and what is folded inside of it. */
function unfold(element: HTMLElement): void {
  for (let depth = 0; depth < 3; depth += 1) {
    for (const head of within(element).queryAllByRole('button', { expanded: false })) fireEvent.click(head);
  }
}

function open(id: string, state: Partial<AppState> = {}) {
  const shown = show(<PlanIndex />, { park, asOf: today, ...state });
  const opened = section(shown.container, id);
  unfold(opened);
  return { ...shown, opened };
}

const rowCount = (element: Element, ...words: string[]) =>
  [...element.querySelectorAll('button')].filter((button) =>
    words.some((word) => button.textContent?.startsWith(word)),
  ).length;

describe('the index of the plan', () => {
  it('is all folded at first, and each subject says how much it holds', () => {
    const { container } = show(<PlanIndex />, { park });
    const counts = [...container.querySelectorAll('[data-plan-section]')].map((element) => [
      element.getAttribute('data-plan-section'),
      element.querySelector('[data-count]')?.textContent,
    ]);
    expect(Object.fromEntries(counts)).toMatchObject({
      milestones: '8',
      targets: '18',
      derived: '12',
      industries: '13',
      wanted: '55',
      safeguards: '4',
      policies: '5',
      amenities: '12',
      programmes: '12',
      anomalies: '13',
      facts: '135',
    });
    expect(screen.queryAllByRole('button', { expanded: true })).toEqual([]);
  });

  it.each(locales)('vouches for every number, with all of it unfolded (%s)', (locale) => {
    const { container } = show(<PlanIndex />, { park, locale, asOf: day('2023-01-31') });
    unfold(container as HTMLElement);
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });

  it('shows every derived value, and the caveat of those across bases without unfolding anything', () => {
    const { opened } = open('derived');
    for (const id of derivedIds) expect(opened.querySelector(`[data-derived="${id}"]`), id).not.toBeNull();
    for (const [id, words] of [
      ['X06', '不作合计'],
      ['X07', '仅为情景推演'],
    ] as const) {
      const caveat = within(opened.querySelector(`[data-derived="${id}"]`) as HTMLElement).getByText(
        new RegExp(words),
      );
      expect(caveat.closest('details')).toBeNull();
    }
  });

  it('opens the page of a derived value', () => {
    const { store } = open('derived');
    fireEvent.click(screen.getByRole('button', { name: '打开 X06 的推算' }));
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'X06' });
  });

  it('opens a contradiction and a wanted firm, which is never called a resident', () => {
    const { store, container, opened } = open('anomalies');
    expect(rowCount(opened, 'A')).toBe(13);
    fireEvent.click(within(opened).getByRole('button', { name: /^A11/ }));
    expect(store.getState().selected).toEqual({ kind: 'anomaly', id: 'A11' });
    const wanted = section(container, 'wanted');
    unfold(wanted);
    fireEvent.click(within(wanted).getByRole('button', { name: /优必选/ }));
    expect(store.getState().selected?.kind).toBe('firm');
    expect(wanted.querySelector('[data-derived="X09"]')?.textContent).toContain('55');
  });

  it('gives promises their state at the clock, and qualitative ones no figure', () => {
    const { opened } = open('targets');
    const row = (id: string) =>
      [...opened.querySelectorAll('li')].find((item) => item.querySelector(`[data-id="${id}"]`));
    expect(row('T05')?.textContent).toContain('逾期未核实');
    expect(row('T05')?.textContent).toContain('超过 100 家');
    expect(row('T10')?.textContent).toContain('未到期');
    expect(row('T01')?.textContent).not.toContain('家');
  });

  it('keeps the three lists of applications apart', () => {
    const { opened } = open('industries');
    expect(opened.querySelector('[data-fact="L05"]')?.textContent).toContain('政务');
    expect(opened.querySelector('[data-fact="T11"]')?.textContent).toContain('城市');
    expect(opened.querySelectorAll('[data-industry^="app-"]')).toHaveLength(6);
    expect(opened.querySelector('[data-industry="robotics"]')?.textContent).toContain('家政机器人');
  });

  it('lists every silence as one', () => {
    const { opened } = open('silence');
    expect(opened.querySelectorAll('li[data-not-stated]')).toHaveLength(park.notStated.length);
  });

  it('puts each box under its programme', () => {
    const { opened } = open('programmes');
    const order = [...opened.querySelectorAll('[data-programme]')].map((card) =>
      card.getAttribute('data-programme'),
    );
    expect(order.indexOf('box-5-1')).toBe(order.indexOf('programme-recruitment') + 1);
  });

  it('holds all entries, and finds them by id and by words of either language', () => {
    const { opened, store } = open('facts');
    const rows = () => opened.querySelectorAll('li [data-fact]').length;
    expect(rows()).toBe(135);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'b12' } });
    expect(rows()).toBe(1);
    expect(screen.getByRole('status').textContent).toBe('找到 1 条');
    fireEvent.click(within(opened).getByRole('button', { name: /^B12/ }));
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'B12' });
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '没有这样的话' } });
    expect(screen.getByRole('status').textContent).toContain('没有包含');
  });

  it('says so when the plan could not be read', () => {
    const { container } = show(<PlanIndex />, { park: emptyPark });
    expect(container.textContent).toContain('没有读到规划数据');
    expect(container.querySelector('[data-plan-section]')).toBeNull();
  });
});
