import type { Map as MapLibreMap } from 'maplibre-gl';
import { themeTokens } from '@/symbology/themes';
import { type ImageDescription, imageDescription } from '../style/images';

const pixelRatio = 2;

function canvas(size: number): CanvasRenderingContext2D | null {
  const element = document.createElement('canvas');
  element.width = size * pixelRatio;
  element.height = size * pixelRatio;
  const context = element.getContext('2d', { willReadFrequently: true });
  context?.scale(pixelRatio, pixelRatio);
  return context;
}

/** Strokes at 45° that continue across tile edges: each stroke is drawn three times, one period apart. */
function strokes(
  context: CanvasRenderingContext2D,
  size: number,
  width: number,
  colour: string,
  rising: boolean,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  for (const shift of [-size, 0, size]) {
    context.beginPath();
    context.moveTo(shift - 1, rising ? size + 1 : -1);
    context.lineTo(shift + size + 1, rising ? -1 : size + 1);
    context.stroke();
  }
}

function clock(context: CanvasRenderingContext2D, size: number, { theme, colour }: ImageDescription): void {
  const middle = size / 2;
  context.beginPath();
  context.arc(middle, middle, middle - 1.5, 0, Math.PI * 2);
  context.fillStyle = themeTokens[theme].warnSurface;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.stroke();
  context.beginPath();
  context.moveTo(middle, middle - middle * 0.5);
  context.lineTo(middle, middle);
  context.lineTo(middle + middle * 0.38, middle + middle * 0.2);
  context.stroke();
}

function pill(context: CanvasRenderingContext2D, size: number, { theme }: ImageDescription): void {
  const tokens = themeTokens[theme];
  context.beginPath();
  context.roundRect(1, 1, size - 2, size - 2, 6);
  context.fillStyle = tokens.surface;
  context.fill();
  context.strokeStyle = tokens.borderStrong;
  context.lineWidth = 0.8;
  context.stroke();
}

const sizes = { 'zone-hatch': 8, 'planned-hatch': 7, clock: 18, pill: 18 } as const;

function draw(context: CanvasRenderingContext2D, description: ImageDescription): void {
  const size = sizes[description.kind];
  switch (description.kind) {
    case 'zone-hatch':
      context.globalAlpha = 0.5;
      strokes(context, size, 1, description.colour, true);
      return;
    case 'planned-hatch':
      strokes(context, size, 2.2, description.colour, false);
      return;
    case 'clock':
      clock(context, size, description);
      return;
    case 'pill':
      pill(context, size, description);
  }
}

/** Draws the images the style names, when the map first needs one. */
export function resolveStyleImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    const description = imageDescription(name);
    if (!description || map.hasImage(name)) return;
    const size = sizes[description.kind];
    const context = canvas(size);
    if (!context) return;
    draw(context, description);
    const image = context.getImageData(0, 0, size * pixelRatio, size * pixelRatio);
    const edge = 7 * pixelRatio;
    const far = size * pixelRatio - edge;
    map.addImage(name, image, {
      pixelRatio,
      ...(description.kind === 'pill'
        ? { stretchX: [[edge, far]], stretchY: [[edge, far]], content: [edge, edge, far, far] }
        : {}),
    });
  });
}
