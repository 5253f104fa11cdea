import type { CameraView } from '@/domain/park';

/** Equator of the Web Mercator sphere, metres; one world is 512 pixels wide at zoom 0. */
const equatorM = 40_075_016.686;
const worldPixels = 512;
/** A CSS pixel on paper, metres: 1/96 inch. */
const pixelOnPaperM = 0.0254 / 96;

/** Metres on the ground per CSS pixel at a latitude, seen from straight above. */
export function groundPerPixelM(zoom: number, lat: number): number {
  return (equatorM * Math.cos((lat * Math.PI) / 180)) / (worldPixels * 2 ** zoom);
}

/** Ground over paper: 5000 for 1:5000. */
export function scaleOfZoom(zoom: number, lat: number): number {
  return groundPerPixelM(zoom, lat) / pixelOnPaperM;
}

export function zoomOfScale(scale: number, lat: number): number {
  return Math.log2((equatorM * Math.cos((lat * Math.PI) / 180)) / (worldPixels * scale * pixelOnPaperM));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The camera of a picture on paper. With a scale it looks straight down, because only then one scale holds; without
 * one it shows what the free part of the screen shows, from the same angle.
 * @param free the part of the screen's map that nothing covers, CSS pixels
 * @param frame the picture's frame, CSS pixels
 */
export function pictureView(screen: CameraView, free: Size, frame: Size, scale: number | null): CameraView {
  if (scale !== null) return { ...screen, zoom: zoomOfScale(scale, screen.center[1]), pitch: 0 };
  const fit = Math.min(frame.width / Math.max(1, free.width), frame.height / Math.max(1, free.height));
  return { ...screen, zoom: screen.zoom + Math.log2(fit) };
}
