import type { InputFile } from '@/exchange/raw';

/** Builds drawings pair by pair: `pairs(0, 'LINE', 8, 'DK')`. */
export const pairs = (...all: readonly (string | number)[]) => all.map((each) => `${each}\n`).join('');

export const section = (name: string, content: string) =>
  pairs(0, 'SECTION', 2, name) + content + pairs(0, 'ENDSEC');

type Vertex = readonly [x: number, y: number, bulge?: number];

export const lwpolyline = (vertices: readonly Vertex[], { layer = 'DK', closed = true, more = '' } = {}) =>
  pairs(0, 'LWPOLYLINE', 8, layer, 90, vertices.length, 70, closed ? 1 : 0) +
  vertices
    .map(([x, y, bulge]) => pairs(10, x, 20, y) + (bulge === undefined ? '' : pairs(42, bulge)))
    .join('') +
  more;

export const text = (x: number, y: number, content: string, layer = 'ZJ') =>
  pairs(0, 'TEXT', 8, layer, 10, x, 20, y, 40, 2, 1, content);

export const insert = (block: string, ...more: readonly (string | number)[]) =>
  pairs(0, 'INSERT', 8, 'DK', 2, block, ...more);

export const block = (name: string, content: string, base: readonly [number, number] = [0, 0], flags = 0) =>
  pairs(0, 'BLOCK', 8, '0', 2, name, 70, flags, 10, base[0], 20, base[1]) + content + pairs(0, 'ENDBLK');

export function drawing(entities: string, { header = '', blocks = '' } = {}): string {
  return (
    section('HEADER', header) + section('BLOCKS', blocks) + section('ENTITIES', entities) + pairs(0, 'EOF')
  );
}

export const drawingFile = (content: string | Uint8Array): InputFile => ({
  name: '地块.dxf',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const box = (x: number, y: number, size: number): readonly Vertex[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
