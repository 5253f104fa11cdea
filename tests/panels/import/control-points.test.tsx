import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keptControlPoints } from '@/storage/control-points';
import { fixture, openDialogue } from './import-driver';

const wait = { timeout: 15_000 };
const typed = ['0', '0', '3095000', '567000', '1000', '0', '3095000', '568000'];

async function tableOf(container: HTMLElement): Promise<HTMLElement> {
  fireEvent.change(await screen.findByRole('combobox', { name: '改用坐标系' }, wait), {
    target: { value: 'local' },
  });
  return waitFor(() => {
    const table = container.querySelector<HTMLElement>('[data-control-points]');
    if (!table) throw new Error('no table');
    return table;
  }, wait);
}
const keep = () => screen.getByRole('checkbox', { name: '在本机保存控制点' }) as HTMLInputElement;
const values = (table: HTMLElement) =>
  within(table)
    .getAllByRole('textbox')
    .map((cell) => (cell as HTMLInputElement).value);

describe('the wish to keep control points', () => {
  it('keeps them when ticked, fills them in next time, and forgets them when unticked', async () => {
    const first = openDialogue();
    await first.bring(await fixture('a3.txt'));
    const table = await tableOf(first.container);
    for (const [at, value] of typed.entries()) {
      fireEvent.change(within(table).getAllByRole('textbox')[at] as Element, { target: { value } });
    }
    expect(keep().checked).toBe(false);
    expect(await keptControlPoints()).toEqual([]);
    fireEvent.click(keep());
    await waitFor(async () => expect(await keptControlPoints()).toHaveLength(2), wait);
    cleanup();

    const second = openDialogue();
    await second.bring(await fixture('a3.txt'));
    const again = await tableOf(second.container);
    await waitFor(() => expect(values(again)).toEqual(typed), wait);
    expect(keep().checked).toBe(true);
    fireEvent.click(keep());
    await waitFor(async () => expect(await keptControlPoints()).toEqual([]), wait);
  }, 60_000);
});
