import type { BuildingWorks } from '@/domain/park';

/** How a footprint is outlined by what is done to the building: told apart by the stroke, never by colour alone. */
export type WorksForm = 'none' | 'solid' | 'dashed' | 'dotted';

/** Total, so that a new kind of works does not compile before it has a stroke. */
export const worksForms: Readonly<Record<BuildingWorks, WorksForm>> = {
  existing: 'none',
  retrofit: 'solid',
  rebuild: 'dashed',
  newBuild: 'dotted',
};

/** Lengths of stroke and gap in line widths. */
export const worksDashes: Readonly<Record<Exclude<WorksForm, 'none' | 'solid'>, readonly [number, number]>> =
  {
    dashed: [3, 2],
    dotted: [0.1, 2],
  };
