import { describe, expect, it } from 'vitest';
import { imagePixels } from '@/map/style/image-pixels';
import { imageDescription, imageKinds, imageName } from '@/map/style/images';
import { themes } from '@/symbology/themes';

const alphaAt = ({ data, width }: ReturnType<typeof imagePixels>, column: number, row: number) =>
  data[4 * (row * width + column) + 3] ?? 0;

describe('images of the style', () => {
  it('are named by what they show, and only such names are understood', () => {
    for (const kind of imageKinds) {
      const name = imageName(kind, 'night', '#AA5500');
      expect(imageDescription(name)).toEqual({ kind, theme: 'night', colour: '#AA5500' });
    }
    expect(imageDescription('marker')).toBeNull();
    expect(imageDescription('star|paper|#000000')).toBeNull();
  });

  it.each(imageKinds)('%s shows something and leaves something free, in every theme', (kind) => {
    for (const theme of themes) {
      const pixels = imagePixels({ kind, theme, colour: '#AA5500' });
      expect(pixels.data).toHaveLength(pixels.width * pixels.height * 4);
      const alphas = Array.from(
        { length: pixels.width * pixels.height },
        (_, index) => pixels.data[4 * index + 3],
      );
      expect(Math.max(...alphas.map(Number))).toBeGreaterThan(100);
      expect(Math.min(...alphas.map(Number))).toBeLessThan(30);
    }
  });

  it.each(['zone-hatch', 'planned-hatch'] as const)('%s continues across the edges of its tile', (kind) => {
    const pixels = imagePixels({ kind, theme: 'paper', colour: '#000000' });
    const last = pixels.width - 1;
    const down = kind === 'zone-hatch' ? 1 : -1;
    for (let row = 0; row < pixels.height; row += 1) {
      // A stroke at 45° enters the next tile one row further on.
      const before = alphaAt(pixels, last, (row + down + pixels.height) % pixels.height);
      expect(alphaAt(pixels, 0, row)).toBe(before);
    }
  });
});
