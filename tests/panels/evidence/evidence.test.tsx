import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aReport, onIndicator, onMilestone, onParcel } from '@tests/builders/reports';
import { describe, expect, it } from 'vitest';
import { emptyDesk } from '@/domain/desk';
import { parcelStateAt } from '@/domain/lifecycle';
import { writeProjectFile } from '@/exchange/project-file';
import { EvidencePanel } from '@/panels/evidence';
import type { AppState } from '@/store/state';
import { day, show } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

const clock = { asOf: day('2026-11-23'), today: day('2026-11-23') };
const panel = (state: Partial<AppState> = {}) => show(<EvidencePanel />, { park, ...clock, ...state });
const type = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: '保存' }));
const gongfa = 'gongfa-smart-park';

describe('entering evidence', () => {
  it('takes a value in the unit of the promise, with its document', () => {
    const { store } = panel();
    type(/^对象/, 'indicator:T05');
    type(/^数值（家）/, '120');
    type(/^发生日期/, '2025-12');
    type(/^文件名称/, '年度统计公报');
    type(/^文号/, '〔2026〕1 号');
    type(/^文件日期/, '2026-01-31');
    save();
    const [report] = store.getState().reports;
    expect(report).toMatchObject({
      subject: { kind: 'indicator', id: 'T05' },
      value: { value: 120, unit: 'firm', measure: 'count', comparator: '=', kind: 'reported' },
      date: '2025-12',
      document: { title: '年度统计公报', number: '〔2026〕1 号', date: '2026-01-31' },
    });
    expect(screen.getByText(/^已录入：.*人工智能核心企业/)).toBeTruthy();
    expect(document.querySelector(`[data-report="${report?.id}"]`)).not.toBeNull();
  });

  it('refuses what rests on no document, and says so', () => {
    const { store } = panel();
    type(/^对象/, 'milestone:M21');
    type(/^发生日期/, '2025-06-30');
    save();
    expect(store.getState().reports).toEqual([]);
    expect(document.querySelector('[data-problem="documentMissing"]')).not.toBeNull();
    expect(document.querySelector('[data-problem="dateInvalid"]')).not.toBeNull();
  });

  it('refuses a step the lifecycle does not allow, with the reason, before and after saving', () => {
    const contract = aReport(onParcel(gongfa, 'contracted'), '2024-05-10');
    const { store } = panel({ reports: [contract] });
    type(/^对象/, `parcel:${gongfa}`);
    type(/^阶段/, 'bidding');
    expect(document.querySelector('[data-stage-problem="wrongTransition"]')?.textContent).toContain(
      '不能由“合同签订”到“挂牌交易”',
    );
    type(/^发生日期/, '2025-06-30');
    type(/^文件名称/, '函');
    type(/^文件日期/, '2025-07-01');
    save();
    expect(document.querySelector('[data-problem="wrongTransition"]')?.textContent).toContain('不能由');
    expect(store.getState().reports).toEqual([contract]);
  });

  it('moves the parcel on the 核实 basis at once, and back by undo', () => {
    const { store } = panel();
    const stage = () => {
      const { park: now, today } = store.getState();
      const parcel = now.parcels.find(({ id }) => String(id) === gongfa);
      return parcel && parcelStateAt(parcel, { asOf: today, basis: 'verified', today }).stage;
    };
    type(/^对象/, `parcel:${gongfa}`);
    type(/^阶段/, 'sold');
    type(/^发生日期/, '2024-05-10');
    type(/^文件名称/, '成交确认书');
    type(/^文件日期/, '2024-05-11');
    save();
    expect(stage()).toBe('sold');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(stage()).toBe('existing');
    fireEvent.click(screen.getByRole('button', { name: '重做' }));
    expect(stage()).toBe('sold');
  });

  it('never offers a sample parcel', () => {
    panel();
    const offered = [...screen.getByLabelText(/^对象/).querySelectorAll('option')].map(({ value }) => value);
    for (const parcel of park.parcels.filter(({ nature }) => nature === 'illustrative')) {
      expect(offered).not.toContain(`parcel:${parcel.id}`);
    }
  });

  it('corrects a report in its place, and deletes it', () => {
    const report = aReport(onMilestone('M21'), '2025-06-30');
    const { store } = panel({ reports: [report] });
    fireEvent.click(screen.getByRole('button', { name: /^更正/ }));
    expect((screen.getByLabelText(/^文件名称/) as HTMLInputElement).value).toBe('公告');
    type(/^备注/, '更正');
    save();
    expect(store.getState().reports).toEqual([{ ...report, note: '更正' }]);
    fireEvent.click(screen.getByRole('button', { name: /^删除/ }));
    expect(store.getState().reports).toEqual([]);
  });

  it('goes on with the next entry after saving, also when a row of the board asked for the first', async () => {
    const { store } = panel();
    act(() => store.getState().draftReport({ subject: { kind: 'indicator', id: 'T05' }, editing: null }));
    type(/^文件名称/, '年度统计公报');
    type(/^文件日期/, '2026-01-31');
    type(/^数值（家）/, '120');
    screen.getByLabelText(/^文件日期/).focus();
    save();
    const subject = screen.getByLabelText<HTMLSelectElement>(/^对象/);
    expect(document.activeElement).toBe(subject);
    expect(subject.value).toBe('');
    expect(screen.getByText(/^已录入：.*人工智能核心企业/).getAttribute('role')).toBe('status');
  });

  it('comes back to the entry that was corrected, or whose correction was given up', () => {
    const report = aReport(onMilestone('M21'), '2025-06-30');
    panel({ reports: [report] });
    for (const done of ['保存', '取消']) {
      fireEvent.click(screen.getByRole('button', { name: /^更正/ }));
      expect(document.activeElement).toBe(screen.getByLabelText(/^对象/));
      fireEvent.click(screen.getByRole('button', { name: done }));
      expect(document.activeElement, done).toBe(screen.getByRole('button', { name: /^更正/ }));
    }
  });

  it('goes on at the way back when the entry under the focus is deleted', async () => {
    panel({ reports: [aReport(onMilestone('M21'), '2025-06-30')] });
    const remove = screen.getByRole('button', { name: /^删除/ });
    remove.focus();
    fireEvent.click(remove);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: '撤销' })));
  });

  it('asks for a plain value where nothing but the thing itself is counted', () => {
    panel({ locale: 'en' });
    type(/^What it is about/, 'milestone:M11');
    expect(screen.getByLabelText('Value')).toBeTruthy();
  });

  it('names what does not count, and why', () => {
    panel({ reports: [aReport(onParcel(gongfa, 'started'), '2025-06-30')] });
    expect(screen.getByText('不计入')).toBeTruthy();
  });
});

describe('the project file', () => {
  const incoming = [aReport(onMilestone('M21'), '2025-06-30'), aReport(onIndicator('T05'), '2025-12-31')];
  const choose = (text: string) =>
    fireEvent.change(document.querySelector('[data-project-file]') as HTMLElement, {
      target: { files: [new File([text], 'desk.json')] },
    });

  it('shows what would change and takes it over only when told to', async () => {
    const own = aReport(onMilestone('M13'), '2024-06-30');
    const { store } = panel({ reports: [own] });
    choose(writeProjectFile({ ...emptyDesk, reports: incoming }, '2026-11-23T00:00:00Z'));
    const diff = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-project-diff]');
      if (!found) throw new Error('No diff yet');
      return found;
    });
    expect(diff.querySelectorAll('[data-diff="added"] li')).toHaveLength(2);
    expect(diff.querySelectorAll('[data-diff="removed"] li')).toHaveLength(1);
    expect(store.getState().reports).toEqual([own]);
    fireEvent.click(within(diff).getByRole('button', { name: /^合并/ }));
    expect(store.getState().reports.map(({ id }) => id)).toEqual([own, ...incoming].map(({ id }) => id));
    act(() => store.getState().undo());
    expect(store.getState().reports).toEqual([own]);
  });

  it('refuses a file that is not ours', async () => {
    const { store } = panel();
    choose('{"format":"other"}');
    expect((await screen.findByText(/不是智谷图的项目文件/)).closest('[role="alert"]')).not.toBeNull();
    expect(store.getState().reports).toEqual([]);
  });
});

describe('清除本地数据', () => {
  it('asks first, and leaves nothing to undo', async () => {
    const { store } = panel({ reports: [aReport(onMilestone('M21'), '2025-06-30')] });
    fireEvent.click(screen.getByRole('button', { name: '清除本地数据' }));
    expect(document.activeElement?.textContent).toBe('取消');
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    expect(store.getState().reports).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: '清除本地数据' }));
    fireEvent.click(screen.getByRole('button', { name: '全部清除' }));
    await screen.findByText('已清除');
    expect(store.getState().reports).toEqual([]);
    expect(store.getState().undoable).toEqual([]);
  });
});
