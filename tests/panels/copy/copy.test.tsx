import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { deskActions } from '@/panels/actions';
import { CopyOutcome } from '@/panels/copy/CopyOutcome';
import { citeDerived, citeFact } from '@/panels/copy/cite';
import { InspectorPanel } from '@/panels/inspector';
import { day, show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const clock = { asOf: day('2025-12-31'), basis: 'plan', today: day('2026-11-24') } as const;
const reading = (locale: 'zh-CN' | 'en') => ({ locale, park: shippedPark, areaUnit: 'mu', clock }) as const;

describe('a figure as text', () => {
  it('carries 约, 余, 力争, unit, kind, document, section, id and date', () => {
    const land = citeFact(reading('zh-CN'), 'S20', null) ?? citeFact(reading('zh-CN'), 'S02', null) ?? '';
    expect(land).toMatch(/占地面积/);
    const target = citeFact(reading('zh-CN'), 'T05', 1) ?? '';
    expect(target).toContain('超过 100 家');
    expect(target).toContain('温鹿政发〔2023〕67 号');
    expect(target).toContain('二（四）');
    expect(target).toContain('条目 T05');
    expect(target).toContain('2025 年底');
    expect(citeFact(reading('zh-CN'), 'T03', 1)).toContain('力争');
    expect(citeFact(reading('zh-CN'), 'B12', 2)).toContain('33');
    expect(citeFact(reading('zh-CN'), 'B12', 2)).not.toContain('28');
  });

  it('keeps the Chinese wording in English and says so', () => {
    const target = citeFact(reading('en'), 'T05', 1) ?? '';
    expect(target).toContain('over 100');
    expect(target).toMatch(/as worded: “超过 100 家”/);
    expect(target).toContain('section 二（四）, entry T05');
  });

  it('says of a derived value that the plan does not state it, with formula and inputs', () => {
    const text = citeDerived(reading('zh-CN'), 'X01') ?? '';
    expect(text).toContain('本图推算 X01，规划未载明');
    expect(text).toContain('算式：');
    expect(text).toContain('依据：');
  });

  it('has a statement for every entry of the plan, in both languages', () => {
    for (const id of shippedPark.facts.keys()) {
      expect(citeFact(reading('zh-CN'), id, null)).toContain(`条目 ${id}`);
      expect(citeFact(reading('en'), id, null)).toContain(`entry ${id}`);
    }
  });
});

function card(kind: 'fact' | 'parcel', id: string) {
  return show(
    <>
      <InspectorPanel />
      <CopyOutcome />
    </>,
    { park: shippedPark, asOf: day('2025-12-31'), selected: { kind, id } },
  );
}
const clipboard = (writeText: () => Promise<void>) =>
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);

describe('copying', () => {
  it('says that it is done', async () => {
    card('fact', 'T05');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '复制数值与出处' }));
    expect(await screen.findByText('已复制数值与出处')).not.toBeNull();
    expect(await navigator.clipboard.readText()).toContain('超过 100 家');
  });

  it('offers the text by hand where there is no clipboard', async () => {
    const { store } = card('fact', 'T05');
    const none = clipboard(() => Promise.reject(new Error('no clipboard')));
    await userEvent.click(screen.getByRole('button', { name: '复制数值与出处' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '要复制的文字' });
    expect(field.value).toContain('条目 T05');
    expect(field.selectionEnd).toBe(field.value.length);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '关闭' }));
    expect(store.getState().copyOutcome).toBeNull();
    none.mockRestore();
  });

  it('takes the focused figure, or all of the open card, by key; and says when there is none', async () => {
    const { store } = card('parcel', 'sample:parcel-p2-07');
    const copied: string[] = [];
    const kept = vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({
      writeText: async (text: string) => void copied.push(text),
    } as never);
    const copy = () => act(() => deskActions.find(({ id }) => id === 'copyFigure')?.perform(store));
    copy();
    await waitFor(() => expect(copied[0]).toContain('用地面积'));
    expect(copied[0]).toContain('示例数据，不见于规划');
    act(() => store.getState().select(null));
    copy();
    expect(screen.getByText(/这里没有数值/)).not.toBeNull();
    kept.mockRestore();
  });
});
