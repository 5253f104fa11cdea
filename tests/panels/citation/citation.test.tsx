import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { derivedIds } from '@/domain/derived';
import { locales } from '@/messages/locale';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, inspect, today } from '../panel-driver';
import { shippedPark } from '../shipped-park';

const park = shippedPark;
const definition = (term: string) => screen.getByText(term).nextElementSibling?.textContent;

describe('the citation', () => {
  it('says document, section, date with its role, wording and kind', () => {
    const { container } = inspect('fact', 'T05', { park });
    expect(container.querySelector('[data-fact="T05"]')?.textContent?.replace(/\s+/g, ' ')).toContain(
      '超过 100 家',
    );
    expect(definition('文件')).toContain('温鹿政发〔2023〕67 号');
    expect(definition('章节')).toBe('二（四）');
    expect(definition('日期')).toBe('到期 2025 年底');
    expect(screen.getAllByText('目标').length).toBeGreaterThan(0);
  });

  it('keeps year precision and 力争', () => {
    const { container } = inspect('fact', 'T03', { park });
    expect(definition('日期')).toBe('到期 2025 年');
    expect(container.querySelector('[data-fact="T03"]')?.textContent).toContain('力争');
  });

  it('shows every figure of a fact with several', () => {
    const { container } = inspect('fact', 'B12', { park });
    expect(container.querySelector('[data-fact="B12#1"]')?.textContent).toContain('28');
    expect(container.querySelector('[data-fact="B12#2"]')?.textContent).toContain('33');
  });

  it('gives a qualitative target a state, never a number', () => {
    inspect('fact', 'T01', { park, asOf: today });
    expect(screen.getByText('定性表述，没有数值。')).toBeTruthy();
    expect(definition('兑现状态')).toBe('逾期未核实');
  });

  it('says when the plan gives no date', () => {
    inspect('fact', 'B12', { park });
    expect(definition('日期')).toContain('日期未载明');
  });

  it('keeps the Chinese figure visible in English', () => {
    const { container } = inspect('fact', 'S04', { park, locale: 'en' });
    const figure = container.querySelector('[data-fact="S04"]')?.textContent?.replace(/\s+/g, ' ');
    expect(figure).toContain('over 40');
    expect(figure).toContain('40 余家');
  });

  it('is headed by what it is about, never by a bare id', () => {
    const heading = (id: string, locale: 'zh-CN' | 'en' = 'zh-CN') => {
      const { unmount } = inspect('fact', id, { park, locale });
      const text = screen.getByRole('heading', { level: 2 }).textContent;
      unmount();
      return text;
    };
    expect(heading('S02')).toBe('孵化器 · 占地面积 · S02');
    expect(heading('T05')).toBe('人工智能核心企业 · T05');
    expect(heading('S31')).toBe('空间布局 · S31');
    expect(heading('B13', 'en')).toBe('Research and development share · B13');
  });

  it('says of a statement that it was made later', () => {
    const early = inspect('fact', 'D02', { park, asOf: day('2023-06-30') });
    expect(early.container.querySelector('[data-fact="D02"]')?.textContent).toContain('其后载明');
    early.unmount();
    const late = inspect('fact', 'D02', { park, asOf: day('2023-12-31') });
    expect(late.container.querySelector('[data-fact="D02"]')?.textContent).not.toContain('其后载明');
  });

  it('leads to related facts and contradictions', () => {
    const { store } = inspect('fact', 'S23', { park });
    fireEvent.click(screen.getByRole('button', { name: /^S24/ }));
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'S24' });
    fireEvent.click(screen.getByRole('button', { name: /^A01/ }));
    expect(store.getState().selected).toEqual({ kind: 'anomaly', id: 'A01' });
    expect(screen.getByText('本图的处理')).toBeTruthy();
  });

  it('is a page of its own for a derived value', () => {
    const { store, container } = inspect('fact', 'X06', { park });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('百万平米');
    expect(screen.getByText('推算值')).toBeTruthy();
    expect(screen.getByText(/不作合计/)).toBeTruthy();
    expect(container.textContent).toContain('T10 − (S03 + S12)');
    fireEvent.click(screen.getByRole('button', { name: /^T10/ }));
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'T10' });
    fireEvent.click(screen.getByRole('button', { name: /^X06/ }));
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'X06' });
  });

  it('keeps 力争 in what is derived from it', () => {
    const zh = inspect('fact', 'X08', { park });
    expect(zh.container.textContent?.replace(/\s+/g, ' ')).toContain('力争 50 亿元');
    expect(zh.container.textContent).toContain('力争 40%');
    zh.unmount();
    const en = inspect('fact', 'X08', { park, locale: 'en' });
    expect(en.container.textContent).toContain('strive for');
  });

  // A page per entry takes its time on a busy machine.
  it.each(locales)(
    'vouches for every number of all facts and contradictions (%s)',
    { timeout: 30_000 },
    (locale) => {
      const things = [
        ...[...park.facts.keys()].map((id) => ({ kind: 'fact' as const, id: String(id) })),
        ...derivedIds.map((id) => ({ kind: 'fact' as const, id })),
        ...park.anomalies.map(({ id }) => ({ kind: 'anomaly' as const, id: String(id) })),
      ];
      expect(things.length).toBe(135 + 12 + 13);
      for (const { kind, id } of things) {
        const { container, unmount } = inspect(kind, id, { park, locale, asOf: day('2025-12-31') });
        expect(numbersWithoutProvenance(container), id).toEqual([]);
        unmount();
      }
    },
  );
});
