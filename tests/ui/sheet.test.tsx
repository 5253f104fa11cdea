import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { BottomSheet } from '@/ui/sheet/BottomSheet';
import { type SheetHeight, sheetHeightAfterDrag } from '@/ui/sheet/sheet-heights';

afterEach(cleanup);

function Sheet() {
  const [height, setHeight] = useState<SheetHeight>('peek');
  return (
    <BottomSheet
      label="sheet"
      handleLabel="handle"
      raiseLabel="raise"
      lowerLabel="lower"
      height={height}
      onHeightChange={setHeight}
      header="head"
    >
      body
    </BottomSheet>
  );
}
const height = () => screen.getByRole('region', { name: 'sheet' }).dataset.height;

describe('the bottom sheet', () => {
  it('rises and falls by buttons and stops at its ends', async () => {
    render(<Sheet />);
    const raise = screen.getByRole('button', { name: 'raise' });
    await userEvent.click(raise);
    await userEvent.click(raise);
    expect(height()).toBe('full');
    expect(raise.hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'lower' }));
    expect(height()).toBe('half');
  });

  it('rises and falls by the arrow keys on its handle', async () => {
    render(<Sheet />);
    screen.getByRole('button', { name: 'handle' }).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(height()).toBe('full');
    await userEvent.keyboard('{ArrowDown}');
    expect(height()).toBe('half');
  });

  it('follows a drag to the next height, a long one to the last, and keeps its height at a tremble', () => {
    render(<Sheet />);
    const handle = screen.getByRole('button', { name: 'handle' });
    fireEvent.pointerDown(handle, { clientY: 700 });
    fireEvent.pointerMove(handle, { clientY: 640 });
    fireEvent.pointerUp(handle, { clientY: 620 });
    expect(height()).toBe('half');
    expect(sheetHeightAfterDrag('peek', 300)).toBe('full');
    expect(sheetHeightAfterDrag('half', 10)).toBe('half');
    expect(sheetHeightAfterDrag('full', -60)).toBe('half');
  });

  it('takes closed content out of the tab order', () => {
    render(<Sheet />);
    expect(screen.getByText('body').hasAttribute('inert')).toBe(true);
  });
});
