import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { locales } from '@/messages/locale';
import { modes } from '@/modes';
import { LayersPanel } from '@/panels/layers/LayersPanel';
import { ParkList } from '@/panels/list/ParkList';
import { ParkOverview } from '@/panels/overview/ParkOverview';
import { StatusLine } from '@/panels/status-line/StatusLine';
import { Timeline } from '@/panels/timeline/Timeline';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show } from '../panel-driver';
import { shippedPark } from '../shipped-park';

beforeAll(() =>
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  ),
);

const pieces = {
  layers: <LayersPanel />,
  list: <ParkList />,
  overview: <ParkOverview />,
  timeline: <Timeline />,
  status: <StatusLine />,
  tour: <modes.tour.Layout />,
  exhibition: <modes.exhibition.Layout />,
} as const;

describe.each(locales)('in %s', (locale) => {
  it.each(['tour', 'exhibition'] as const)('no scene of the %s tells a figure in prose', (set) => {
    const { Layout } = modes[set];
    const count = shippedPark.scenes.filter((scene) => scene.set === set).length;
    for (let sceneIndex = 0; sceneIndex < count; sceneIndex += 1) {
      const { container, unmount } = show(<Layout />, { park: shippedPark, locale, sceneIndex });
      expect(numbersWithoutProvenance(container)).toEqual([]);
      unmount();
    }
  });

  it.each(Object.keys(pieces) as (keyof typeof pieces)[])(
    '%s says where each of its numbers comes from',
    (name) => {
      const { container } = show(pieces[name], {
        park: shippedPark,
        locale,
        asOf: day('2025-12-31'),
        parcelColouring: 'transferStage',
      });
      if (name === 'list') {
        for (const head of screen.getAllByRole('button', { expanded: false })) fireEvent.click(head);
      }
      if (name === 'layers') {
        for (const button of screen.getAllByRole('button', { expanded: false })) fireEvent.click(button);
      }
      expect(container.textContent).not.toBe('');
      expect(numbersWithoutProvenance(container)).toEqual([]);
    },
  );
});
