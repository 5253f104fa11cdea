import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { CompactTopBar } from '@/panels/top-bar/CompactTopBar';
import { TopBar } from '@/panels/top-bar/TopBar';
import { renderShell } from './shell-park';

// jsdom draws no modal dialogs; only their being open matters here.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(cleanup);

it('switches mode, unit, theme and language', async () => {
  const { store } = renderShell(<TopBar />);
  await userEvent.click(screen.getByRole('radio', { name: '公顷' }));
  await userEvent.click(screen.getByRole('radio', { name: '夜幕' }));
  await userEvent.click(screen.getByRole('radio', { name: '招商导览' }));
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  expect(store.getState()).toMatchObject({
    areaUnit: 'hectare',
    theme: 'night',
    mode: 'tour',
    locale: 'en',
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Zhigu Atlas');
});

it('tells the keys', async () => {
  renderShell(<TopBar />);
  await userEvent.click(screen.getByRole('button', { name: '快捷键与帮助' }));
  expect(screen.getByText('播放或暂停时间')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByText('播放或暂停时间')).toBeNull();
  await userEvent.keyboard('?');
  expect(screen.getByText('播放或暂停时间')).toBeDefined();
});

it('keeps the same settings in the phone’s menu', async () => {
  const { store } = renderShell(<CompactTopBar />);
  await userEvent.click(screen.getByRole('button', { name: '菜单' }));
  await userEvent.click(screen.getByRole('radio', { name: '平方米' }));
  expect(store.getState().areaUnit).toBe('squareMetre');
});
