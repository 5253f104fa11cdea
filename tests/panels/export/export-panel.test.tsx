import '@/messages/survey';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileToSave } from '@/exchange/export/write-features';
import ExportPanel from '@/panels/export/ExportPanel';
import { anOwnParcel, aUserDataset } from '../../builders/user-datasets';
import { show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

afterEach(() => vi.restoreAllMocks());

const choose = (name: string, value: string) => {
  const field = document.querySelector(`[data-export-field="${name}"]`);
  if (!field) throw new Error(`no field ${name}`);
  fireEvent.change(field, { target: { value } });
};
const prepare = () => fireEvent.click(document.querySelector('[data-export-prepare]') as Element);
const ready = () =>
  waitFor(() => expect(document.querySelector('[data-export-ready]')).not.toBeNull(), { timeout: 20_000 });

/** Names of the files that are given to the browser from now on. */
function namesOfSaved(): readonly string[] {
  const saved: string[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  return saved;
}

describe('the export panel', () => {
  it('counts and names losses before anything is saved, then gives the file to the browser', async () => {
    const saved = namesOfSaved();
    show(<ExportPanel />, { filePark: shippedPark });
    choose('what', 'zones');
    choose('kind', 'shp');
    choose('system', 'EPSG:4528');
    prepare();
    await ready();
    expect(document.querySelector('[data-count="export.features"]')?.textContent).toBe('3');
    expect(saved).toEqual([]);
    fireEvent.click(document.querySelector('[data-export-save]') as Element);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatch(/\.zip$/);
  }, 30_000);

  it.each([
    ['zh-CN', 'shp', /^智谷图_2\d{3}-\d\d-\d\d_片区\.zip$/, /^智谷图_/],
    ['en', 'shp', /^Zhigu-Atlas_2\d{3}-\d\d-\d\d_zones\.zip$/, /^[ -~]+$/],
    ['en', 'points', /^Zhigu-Atlas_2\d{3}-\d\d-\d\d_boundary-points_zones\.xlsx$/, /^[ -~]+$/],
    ['en', 'balance', /^Zhigu-Atlas_2\d{3}-\d\d-\d\d_land-use-balance\.xlsx$/, /^[ -~]+$/],
  ] as const)(
    'names files in the language of the page: %s, %s',
    async (locale, kind, expected, inside) => {
      const saved = namesOfSaved();
      show(<ExportPanel />, { filePark: shippedPark, locale });
      choose('what', 'zones');
      choose('kind', kind);
      prepare();
      await ready();
      const names = document
        .querySelector('[data-count="export.files"]')
        ?.parentElement?.querySelector('[data-name]');
      for (const name of names?.textContent?.split(locale === 'en' ? ', ' : '、') ?? [])
        expect(name).toMatch(inside);
      fireEvent.click(document.querySelector('[data-export-save]') as Element);
      await waitFor(() => expect(saved[0]).toMatch(expected));
    },
    30_000,
  );

  it('drops what was made as soon as something it was made from changes', async () => {
    show(<ExportPanel />, { filePark: shippedPark });
    choose('what', 'zones');
    prepare();
    await ready();
    choose('kind', 'kml');
    expect(document.querySelector('[data-export-ready]')).toBeNull();
  }, 30_000);

  it('names what GBK lacks and offers UTF-8', async () => {
    const parcels = [anOwnParcel('a', 1, { name: { zh: '𠮷地', en: '𠮷' } })];
    const dataset = aUserDataset('a', {}, parcels);
    show(<ExportPanel />, { filePark: shippedPark, datasets: [dataset] });
    choose('what', 'dataset');
    choose('dataset', String(dataset.id));
    choose('kind', 'txt');
    prepare();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('𠮷'), { timeout: 20_000 });
    fireEvent.click(screen.getByRole('button', { name: '改用 UTF-8 重新生成' }));
    await ready();
  }, 30_000);

  it('gives out no list of vertices in public mode', () => {
    const { store } = show(<ExportPanel />, { filePark: shippedPark });
    const kinds = () =>
      [...document.querySelectorAll('[data-export-field="kind"] option')].map(
        (one) => (one as HTMLOptionElement).value,
      );
    expect(kinds()).toContain('txt');
    store.getState().setPublicMode(true);
    return waitFor(() => {
      expect(kinds()).not.toContain('txt');
      expect(kinds()).not.toContain('dxf');
      expect(kinds()).not.toContain('points');
    });
  });

  it('packs several files into one', () => {
    const file = (name: string) => ({ name, bytes: new Uint8Array([1]) });
    expect(fileToSave([file('a.txt')], 't', '2026-11-26')?.name).toBe('a.txt');
    expect(fileToSave([file('a.txt'), file('b.txt')], 't', '2026-11-26')?.name).toBe('t.zip');
    expect(fileToSave([], 't', '2026-11-26')).toBeNull();
  });

  it('prints the papers of the trade through the browser', async () => {
    const printed: string[] = [];
    vi.stubGlobal('print', () => {
      printed.push(document.querySelector('[data-print-sheet]')?.textContent ?? '');
      window.dispatchEvent(new Event('afterprint'));
    });
    show(<ExportPanel />, { filePark: shippedPark });
    choose('what', 'zones');
    choose('kind', 'points');
    const print = () => fireEvent.click(document.querySelector('[data-export-print]') as Element);
    print();
    await waitFor(() => expect(printed).toHaveLength(1), { timeout: 20_000 });
    expect(printed[0]).toContain('界址点成果表');
    expect(printed[0]).toContain('示意，不可作量算依据');
    expect(document.querySelector('[data-print-sheet]')).toBeNull();
    choose('kind', 'balance');
    print();
    await waitFor(() => expect(printed).toHaveLength(2), { timeout: 20_000 });
    expect(printed[1]).toContain('用地平衡表');
    expect(printed[1]).toContain('缝隙与重叠：无');
  }, 60_000);
});
