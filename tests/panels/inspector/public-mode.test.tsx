import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
