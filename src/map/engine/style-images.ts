import type { Map as MapLibreMap } from 'maplibre-gl';
import { imagePixelRatio, imagePixels } from '../style/image-pixels';
import { imageDescription } from '../style/images';

/** Corner of the pill that keeps its shape when the plate is stretched to its text, device pixels. */
const corner = 7 * imagePixelRatio;

/** Makes the images the style names, when the map first needs one. */
export function resolveStyleImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    const description = imageDescription(name);
    if (!description || map.hasImage(name)) return;
    const { width, height, data } = imagePixels(description);
    const far = width - corner;
    map.addImage(
      name,
      { width, height, data },
      {
        pixelRatio: imagePixelRatio,
        ...(description.kind === 'pill'
          ? { stretchX: [[corner, far]], stretchY: [[corner, far]], content: [corner, corner, far, far] }
          : {}),
      },
    );
  });
}
