import type { Story } from './histories';

/** Short names for the stories the designs tell; months as `2024-03`, lags in days. */
export const supply = (anchor: string, works: number, lag: Story['lag'], failsOnce = false): Story => ({
  chain: 'supply',
  anchor,
  works,
  lag,
  failsOnce,
});

export const allocation = (anchor: string, works: number, lag: Story['lag']): Story => ({
  chain: 'allocation',
  anchor,
  works,
  lag,
});

export const renewal = (anchor: string, works: number, lag: Story['lag']): Story => ({
  chain: 'renewal',
  anchor,
  works,
  lag,
});

export const rebuild = (anchor: string, works: number, lag: Story['lag']): Story => ({
  chain: 'rebuild',
  anchor,
  works,
  lag,
});

/** In use from the start. */
export const inUse = (anchor: string): Story => ({ chain: 'inUse', anchor, works: 0, lag: [0, 0] });

/** Stays as it is: no events at all. */
export const kept: Story = { chain: 'kept', anchor: '2023-01', works: 0, lag: [0, 0] };
