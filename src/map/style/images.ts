import type { Theme } from '@/symbology/themes';

export const imageKinds = ['zone-hatch', 'planned-hatch', 'clock', 'pill'] as const;
/**
 * zone-hatch: fine strokes in the zone's tone · planned-hatch: strokes of the ground that break up a solid tone ·
 * clock: the mark of a date that has passed without evidence · pill: the plate behind a count
 */
export type ImageKind = (typeof imageKinds)[number];

export interface ImageDescription {
  readonly kind: ImageKind;
  readonly theme: Theme;
  readonly colour: string;
}

/** The style names its images by what they show; the engine draws them when the map asks. */
export function imageName(kind: ImageKind, theme: Theme, colour: string): string {
  return `${kind}|${theme}|${colour}`;
}

export function imageDescription(name: string): ImageDescription | null {
  const [kind, theme, colour] = name.split('|');
  const known = imageKinds.find((one) => one === kind);
  if (!known || !theme || !colour) return null;
  return { kind: known, theme: theme as Theme, colour };
}
