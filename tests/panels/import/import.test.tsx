import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { interiorPoint } from '@/domain/interior-point';
import { locales } from '@/messages/locale';
import { numbersWithoutProvenance } from '../number-provenance';
import { fixture, openDialogue, zippedShapefile } from './import-driver';

const ready = (name: RegExp) => waitFor(() => screen.getByRole('button', { name }), { timeout: 5_000 });
const commitButton = () => document.querySelector<HTMLButtonElement>('[data-import-commit]');
const wait = { timeout: 5_000 };

describe('the import dialogue', () => {
  it('previews a survey text and says which system it is in and why', async () => {
    const { store, bring, container } = openDialogue();
    await bring(await fixture('a3-gbk.txt'));
    await ready(/导入 1 个数据集/);
    expect(container.querySelector('[data-import-system="EPSG:4528"]')?.textContent).toMatch(/EPSG:4528/);
    expect(store.getState().importPreview?.features).toHaveLength(1);
    expect(store.getState().cameraRequest?.target.type).toBe('bounds');
    expect(store.getState().datasets).toEqual([]);
    expect(container.querySelector('[data-import-texts]')?.textContent).toContain('二期示例地块');
  });

  it('keeps everything in one undoable step, goes there and says so', async () => {
    const { store, bring, life } = openDialogue();
    await bring(await fixture('a3-gbk.txt'));
    await ready(/导入 1 个数据集/);
    fireEvent.click(screen.getByRole('checkbox', { name: /测量成果/ }));
    fireEvent.click(commitButton() as HTMLElement);
    await waitFor(() => expect(store.getState().importStep).toBe('closed'), wait);
    const { datasets, selected, notices, undoable, importPreview } = store.getState();
    expect(datasets.map(({ geometryQuality, parcels }) => [geometryQuality, parcels.length])).toEqual([
      ['surveyed', 1],
    ]);
    expect(selected?.kind).toBe('parcel');
    expect(selected?.id).toBe(String(datasets[0]?.parcels[0]?.id));
    expect(notices.map(({ code }) => code)).toContain('import-done');
    expect(undoable).toHaveLength(1);
    expect(importPreview).toBeNull();
    expect(life.ended).toBe(1);
    act(() => store.getState().undo());
    expect(store.getState().datasets).toEqual([]);
    expect(store.getState().notices.map(({ code }) => code)).not.toContain('import-done');
  });

  it('asks what only the person can answer, and places by the answer', async () => {
    const { store, bring, container } = openDialogue();
    await bring(await fixture('xian80.txt'));
    const ask = await waitFor(() => {
      const found = container.querySelector<HTMLElement>('[data-ask="oldDatum"]');
      if (!found) throw new Error('not asked yet');
      return found;
    }, wait);
    expect(commitButton()?.disabled).toBe(true);
    expect(commitButton()?.textContent).toBe('请先回答上面的问题');
    expect(store.getState().importPreview?.features).toEqual([]);
    const radios = within(ask).getAllByRole<HTMLInputElement>('radio');
    expect(radios.some(({ checked }) => checked)).toBe(false);
    fireEvent.click(within(ask).getByRole('radio', { name: /近似上图/ }));
    await ready(/导入 1 个数据集/);
    expect(store.getState().importPreview?.features).toHaveLength(1);
  });

  it('leaves everything as it was when it is cancelled, the camera too', async () => {
    const camera = { center: [120.7, 27.97], zoom: 13, pitch: 0, bearing: 0 } as const;
    const { store, bring, life } = openDialogue({ camera });
    const park = store.getState().park;
    await bring(await fixture('a3.txt'));
    await ready(/导入 1 个数据集/);
    fireEvent.keyDown(screen.getByRole('heading', { name: '导入数据' }), { key: 'Escape' });
    const after = store.getState();
    expect([after.importStep, after.importItems, after.importPreview]).toEqual(['closed', [], null]);
    expect(after.cameraRequest?.target).toEqual({ type: 'view', view: camera });
    expect(after.park).toBe(park);
    expect(after.undoable).toEqual([]);
    expect(life.ended).toBe(1);
  });

  it('kills the worker when it is closed while reading', async () => {
    const { store, bring, life } = openDialogue({}, true);
    await bring(await fixture('a3.txt'));
    await waitFor(() => expect(life.started).toBe(1), wait);
    expect(screen.getByRole('progressbar')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '取消导入' }));
    expect(life.ended).toBe(1);
    expect(store.getState().importStep).toBe('closed');
  });

  it('lists several datasets, refuses a picture with its reason, and imports the rest', async () => {
    const { store, bring, container } = openDialogue();
    const picture = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])], 'a.png');
    await bring(picture, await fixture('a3.txt'));
    await ready(/导入 1 个数据集/);
    fireEvent.click(container.querySelector('[data-import-item="a.png"]') as HTMLElement);
    expect(container.querySelector('[data-issue="kind-picture"]')).not.toBeNull();
    fireEvent.click(commitButton() as HTMLElement);
    await waitFor(() => expect(store.getState().datasets).toHaveLength(1), wait);
  });

  it('shows fields by their synonyms and a doubt where it lies', async () => {
    const { store, bring, container } = openDialogue();
    await bring(zippedShapefile());
    await waitFor(() => expect(container.querySelector('[data-item-state]')).not.toBeNull(), wait);
    const open = await waitFor(() => {
      const found = container.querySelector<HTMLElement>(
        '[data-item-state="ask"], [data-item-state="ready"]',
      );
      if (!found) throw new Error('not placed yet');
      return found;
    }, wait);
    const ask = open.querySelector<HTMLElement>('[data-ask="centralMeridian"][data-open]');
    if (ask) fireEvent.click(within(ask).getByRole('radio', { name: /3°带 40带/ }));
    await ready(/导入 1 个数据集/);
    const mapping = store.getState().importItems[0]?.choices.mapping.map(({ role }) => role);
    expect(mapping).toContain('parcelNumber');
    expect(mapping).toContain('landUse');
    const [first] = store.getState().importPreview?.features ?? [];
    fireEvent.click(screen.getAllByRole('button', { name: /甲-01/ })[0] as HTMLElement);
    expect(store.getState().importPreview?.lit).toBe(first?.id);
  });

  it('makes firms of a roster, as one step that can be undone', async () => {
    const { store, bring, container } = openDialogue();
    await bring(await fixture('roster.csv'));
    await waitFor(() => expect(container.querySelector('[data-firm-counts]')).not.toBeNull(), wait);
    expect(container.querySelector('[data-firm-counts]')?.textContent).toContain(
      '2 家入驻企业，2 条入驻记录',
    );
    expect(container.querySelector('[data-item-state]')?.textContent).toContain('没有编号为“A-01”的地块');
    await ready(/导入 1 个数据集/);
    fireEvent.click(commitButton() as HTMLElement);
    await waitFor(() => expect(store.getState().datasets).toHaveLength(1), wait);
    const names = () => store.getState().park.enterprises.map(({ name }) => name.zh);
    expect(names()).toContain('甲公司');
    expect(store.getState().selected?.kind).toBe('firm');
    store.getState().undo();
    expect(names()).not.toContain('甲公司');
    expect(store.getState().selected).toBeNull();
  });

  it('takes a roster with coordinates for firms that have a position, and not for points besides', async () => {
    const { store, bring, container } = openDialogue();
    const [building] = store.getState().park.buildings;
    const [lon, lat] = (building?.geometry && interiorPoint(building.geometry)) ?? [0, 0];
    await bring(new File([`企业名称,经度,纬度\n甲公司,${lon},${lat}\n乙公司,120.5,27.95\n`], '名录.csv'));
    await waitFor(() => expect(container.querySelector('[data-firm-counts]')).not.toBeNull(), wait);
    expect(container.textContent).toContain('表中有坐标');
    await ready(/导入 1 个数据集/);
    fireEvent.click(commitButton() as HTMLElement);
    await waitFor(() => expect(store.getState().datasets).toHaveLength(1), wait);
    const [dataset] = store.getState().datasets;
    expect(dataset).toMatchObject({ kind: 'firms', points: [] });
    expect(dataset?.occupancies).toMatchObject([
      { buildingId: building?.id, zoneId: building?.zoneId },
      { buildingId: null, parcelId: null },
    ]);
  });

  it('says of a table that names no firms what is matched, and takes the column a person points to', async () => {
    const { bring, container } = openDialogue();
    const rows = ['甲,A-01,30', '乙,工发智能园,12', '丙,,5', '丁,A-02,1', '戊,A-03,1', '己,A-04,1'];
    await bring(new File([['主体,地块编号,用地面积（亩）', ...rows].join('\n')], '表.csv'));
    await waitFor(() => expect(container.querySelector('[data-roster]')).not.toBeNull(), wait);
    const text = container.querySelector('[data-roster]')?.textContent ?? '';
    expect(text).toContain('不能上图');
    expect(text).toContain('1 行能对上');
    expect(text).toMatch(/对上的: 工发智能园/);
    expect(text).toMatch(/对不上的: A-01、A-02、A-03、A-04/);
    expect(text).toContain('1 行没有写编号');
    expect(commitButton()?.disabled).toBe(true);
    fireEvent.click(screen.getByText(/^字段对应/));
    fireEvent.change(await screen.findByRole('combobox', { name: '“主体”的含义' }), {
      target: { value: 'enterprise' },
    });
    await ready(/导入 1 个数据集/);
  });

  it('fits drawing coordinates by control points and keeps the points out of the store', async () => {
    const { store, bring, container } = openDialogue();
    await bring(await fixture('a3.txt'));
    await ready(/导入 1 个数据集/);
    fireEvent.change(screen.getByRole('combobox', { name: '改用坐标系' }), { target: { value: 'local' } });
    await waitFor(() => expect(container.querySelector('[data-control-points]')).not.toBeNull(), wait);
    const table = container.querySelector<HTMLElement>('[data-control-points]');
    if (!table) throw new Error('no table');
    const cells = within(table).getAllByRole('textbox');
    const typed = ['0', '0', '3095000', '567000', '1000', '0', '3095000', '568000'];
    for (const [at, value] of typed.entries()) {
      const cell = cells[at];
      if (cell) fireEvent.change(cell, { target: { value } });
    }
    expect(container.querySelector('output')?.textContent).toContain('0.000');
    const { importItems } = store.getState();
    expect(JSON.stringify(importItems.map(({ answers, choices }) => [answers, choices]))).not.toContain(
      '568000',
    );
  });

  it.each(locales)('vouches for every number (%s)', async (locale) => {
    const { bring, container } = openDialogue({ locale });
    await bring(await fixture('a3.txt'));
    await waitFor(() => expect(commitButton()?.disabled).toBe(false), wait);
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });
});
