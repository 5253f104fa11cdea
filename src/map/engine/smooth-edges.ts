import type { Map as MapLibreMap } from 'maplibre-gl';

/** Largest picture worth drawing finer than the screen, device pixels (about 4K). */
const finestPicture = 8_300_000;

/** Whether WebGL here is drawn by the processor, where every pixel counts. */
function isSoftwareRendered(map: MapLibreMap): boolean {
  const context = map.getCanvas().getContext('webgl2');
  const info = context?.getExtension('WEBGL_debug_renderer_info');
  const renderer = context && info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer);
}

/**
 * Draws finer than a coarse screen shows, where a graphics card does it for nothing: the edges of the massing and small
 * Chinese labels gain by it. After the first picture, so that nothing waits.
 */
export function smoothEdges(map: MapLibreMap): void {
  if (window.devicePixelRatio >= 1.5 || isSoftwareRendered(map)) return;
  const { clientWidth, clientHeight } = map.getContainer();
  const ratio = Math.min(2, Math.sqrt(finestPicture / Math.max(1, clientWidth * clientHeight)));
  if (ratio > window.devicePixelRatio * 1.2) map.setPixelRatio(ratio);
}
