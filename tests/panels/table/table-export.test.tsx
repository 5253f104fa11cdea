import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFact, anEnterprise, aParcel, aPark, aQuantity, aZone } from '@tests/builders/park';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asId } from '@/domain/ids';
import type { Fact } from '@/domain/quantity';
import { day } from '../panel-driver';
import { openTable, withLayout } from './table-driver';

beforeEach(withLayout);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const park = aPark({
  zones: [aZone()],
  parcels: [aParcel({ id: 'sample:p', name: { zh: '=1+1', en: '=1+1' }, siteAreaSqm: 123_456.7 })],
  enterprises: [anEnterprise({ id: 'f', facts: ['S02'] })],
  facts: new Map([[asId<Fact['id']>('S02'), aFact({ quantities: [aQuantity(), aQuantity({ value: 5 })] })]]),
});

async function copied(table: Parameters<typeof openTable>[0], state: Parameters<typeof openTable>[1] = {}) {
  const user = userEvent.setup();
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await openTable(table, { park, asOf: day('2025-06-30'), ...state });
  await user.click(screen.getByRole('button', { name: '复制' }));
  const text = writeText.mock.calls[0]?.[0] ?? '';
  return text.split('\n').map((line) => line.split('\t'));
}

describe('what leaves a table', () => {
  it('is what is shown, at its date, with where it comes from; formulas are defused', async () => {
    const [header = [], first = []] = await copied('parcels', { areaUnit: 'squareMetre' });
    const value = (title: string) => first[header.indexOf(title)];
    expect(value('名称')).toBe("'=1+1");
    expect(value('用地面积（㎡）')).toBe('123457');
    expect(value('性质')).toBe('示例');
    expect(value('图形精度')).toBe('示意 · 示意，不可作量算依据');
    expect(value('截至日期')).toBe('2025-06-30');
    expect(value('口径')).toBe('计划');
    expect(screen.getByText('已复制 1 行')).toBeDefined();
  });

  it('keeps 约 with every figure', async () => {
    const [header = [], first = []] = await copied('facts');
    expect(first[header.indexOf('数值')]).toBe('约 400 亩；约 5 亩');
    expect(first[header.indexOf('依据条目')]).toBe('S02');
    expect(first[header.indexOf('依据章节')]).toBe('四');
  });

  it('says so when the clipboard refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await openTable('parcels', { park });
    await user.click(screen.getByRole('button', { name: '复制' }));
    await waitFor(() => expect(screen.getByText(/不能写入剪贴板/)).toBeDefined());
  });

  it('is a CSV named by table, date and basis', async () => {
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:table';
      },
      revokeObjectURL: () => undefined,
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { store } = await openTable('firms', { park, asOf: day('2025-06-30') });
    act(() => store.getState().setTableColumns('firms', ['relation']));
    await userEvent.click(screen.getByRole('button', { name: '下载 CSV' }));
    expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('zhigu-firms-2025-06-30-plan.csv');
    const text = await blobs[0]?.text();
    expect(text?.split('\r\n')[0]).toMatch(/名称,关系,性质,/);
  });
});
