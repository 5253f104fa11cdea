import { aSmallPark } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import { pictureView, scaleOfZoom, zoomOfScale } from '@/map/engine/picture-view';
import { buildStyle } from '@/map/style/build-style';
import { systemFonts } from '@/map/style/style-view';
import { landUseSymbols } from '@/symbology/land-use';
import { defaultVisibility } from '@/symbology/layer-groups';

const screen = { center: [120.65, 28] as const, zoom: 15, pitch: 50, bearing: -20 };
const free = { width: 700, height: 700 };
const frame = { width: 756, height: 491 };

describe('the camera of a picture on paper', () => {
  it.each([1000, 5000, 50_000])('shows 1:%i on the ground', (scale) => {
    const view = pictureView(screen, free, frame, scale);
    expect(view).toMatchObject({ center: screen.center, pitch: 0, bearing: -20 });
    expect(scaleOfZoom(view.zoom, 28)).toBeCloseTo(scale, 6);
    // 10 cm of paper are 10 000 cm times the scale: measured in degrees along the parallel at 28° N.
    const pixels = 0.1 / (0.0254 / 96);
    const degrees = (pixels * 360) / (512 * 2 ** view.zoom);
    const metresPerDegree = (40_075_016.686 / 360) * Math.cos((28 * Math.PI) / 180);
    expect(degrees * metresPerDegree).toBeCloseTo(0.1 * scale, 6);
  });

  it('holds everything the screen shows, from the same angle, when no scale is asked for', () => {
    const view = pictureView(screen, free, frame, null);
    expect(view).toMatchObject({ pitch: 50, bearing: -20 });
    const growth = 2 ** (view.zoom - screen.zoom);
    expect(free.height * growth).toBeCloseTo(frame.height, 6);
    expect(free.width * growth).toBeLessThanOrEqual(frame.width);
  });

  it('has a zoom for every scale and back', () => {
    expect(zoomOfScale(scaleOfZoom(14.3, 27.9), 27.9)).toBeCloseTo(14.3, 9);
  });
});

describe('land use on paper', () => {
  const colours = (onPaper: boolean) =>
    JSON.stringify(
      buildStyle(aSmallPark(), {
        theme: 'paper',
        locale: 'zh-CN',
        visibility: defaultVisibility,
        parcelColouring: 'landUse',
        sampleVisible: true,
        emphasis: [],
        fonts: systemFonts,
        onPaper,
      }).layers.find(({ id }) => id === 'parcels-fill'),
    );

  it('has the exact colours of the trade, on screen the softened ones', () => {
    const used = Object.values(landUseSymbols).find(({ print }) => colours(true).includes(print));
    expect(used).toBeDefined();
    expect(colours(false)).not.toContain(used?.print);
    expect(colours(false)).toContain(used?.light);
  });
});
