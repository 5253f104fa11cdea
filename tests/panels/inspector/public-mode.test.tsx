import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProjectTransfer } from '@/panels/evidence/ProjectTransfer';
import { isPrivateAttribute } from '@/panels/inspector/private-attributes';
import PositionOptions from '@/panels/search/PositionOptions';
import { createAppStore } from '@/store/store';
import '@/messages/tools';
import { aUserDataset } from '../../builders/user-datasets';
import { inspect, show, today } from '../panel-driver';
import { shippedPark } from '../shipped-park';

const own = aUserDataset('a');
const [record] = own.records;
const dataset = {
  ...own,
  records: [{ ...(record as NonNullable<typeof record>), attributes: { 受让人: '某公司', 用途: '工业' } }],
};
const { park } = createAppStore(today, { filePark: shippedPark, datasets: [dataset] }).getState();
const settings = (publicMode: boolean) => ({
  settings: { reviewNumber: '', singleKeys: true, ...(publicMode ? { publicMode: true as const } : {}) },
});

async function recordText(publicMode: boolean): Promise<string> {
  cleanup();
  const { container } = inspect('parcel', 'user:a:1', { park, datasets: [dataset], ...settings(publicMode) });
  const found = await waitFor(() => {
    const part = container.querySelector('[data-own-record]');
    if (!part) throw new Error('not here yet');
    return part;
  });
  for (const summary of found.querySelectorAll('summary')) summary.click();
  return found.textContent ?? '';
}

describe('公开模式', () => {
  it('shows no corners and no owners of an imported thing', async () => {
    const open = await recordText(false);
    expect(open).toContain('原始坐标');
    const closed = await recordText(true);
    expect(closed).not.toContain('原始坐标');
    expect(closed).not.toContain('某公司');
    expect(closed).toContain('平面面积');
  });

  it('hides owners, people and money under whatever title, and nothing else of a file', () => {
    const hidden = [
      '受让人',
      '土地使用权人',
      '法定代表人',
      '联系电话',
      '成交价（万元）',
      '注册资本',
      '2024年产值(万元)',
    ];
    const more = [
      '税收',
      '固定资产投资强度',
      '年营业收入',
      '北坐标X',
      'WKT',
      '统一社会信用代码',
      'Owner',
      'annual_revenue',
      'rent_month',
    ];
    const shown = [
      '用途',
      '地块编号',
      '容积率',
      '用地面积',
      '楼层',
      '行业',
      '备注',
      '绿地率',
      '建筑限高',
      '单元',
      '次序',
    ];
    for (const title of [...hidden, ...more])
      expect([title, isPrivateAttribute(title)]).toEqual([title, true]);
    for (const title of shown) expect([title, isPrivateAttribute(title)]).toEqual([title, false]);
  });

  it.each([
    [true, true],
    [false, false],
  ])('gives out no project file with own data in it (%s)', (publicMode, held) => {
    show(<ProjectTransfer />, { park, datasets: [dataset], ...settings(publicMode) });
    const button = screen.getByRole<HTMLButtonElement>('button', { name: '导出' });
    expect(button.disabled).toBe(held);
    expect(document.body.textContent?.includes('项目文件含自有数据')).toBe(held);
    cleanup();
    // Without own data there is nothing to hold back.
    show(<ProjectTransfer />, { park: shippedPark, ...settings(publicMode) });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '导出' }).disabled).toBe(false);
  });

  it.each([
    [false, '120.655432'],
    [true, '120.655'],
  ])('rounds typed places in the search (%s)', (publicMode, expected) => {
    show(<div />, settings(publicMode));
    render(
      <PositionOptions
        base="x"
        candidates={[
          { system: 'EPSG:4490', lon: 120.655432, lat: 27.981234, packed: false, inDistrict: true } as never,
        ]}
        active={0}
        onChoose={() => undefined}
        onPoint={() => undefined}
      />,
    );
    const text = screen.getByRole('option', { hidden: true }).textContent ?? '';
    expect(text).toContain(expected);
    expect(text.includes('120.655432')).toBe(!publicMode);
  });
});
