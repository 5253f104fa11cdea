import type { ModeId } from '@/store/state';
import { exhibitionMode } from './exhibition/exhibition-mode';
import type { Mode } from './mode';
import { plannerMode } from './planner/planner-mode';
import { tourMode } from './tour/tour-mode';

/** Total, so that a new mode does not compile before it has a layout, an entrance and an exit. */
export const modes: Readonly<Record<ModeId, Mode>> = {
  planner: plannerMode,
  tour: tourMode,
  exhibition: exhibitionMode,
};
