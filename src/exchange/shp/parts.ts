import type { InputFile } from '../raw';

const endings = ['shp', 'shx', 'dbf', 'prj', 'cpg'] as const;
type Ending = (typeof endings)[number];

/** The files that are one shapefile. */
export interface ShapefileParts {
  /** base name without folders, as the .shp has it */
  readonly name: string;
  readonly files: Readonly<Partial<Record<Ending, InputFile>>>;
}

interface SplitName {
  readonly folder: string;
  readonly base: string;
  readonly ending: Ending;
}

function splitName(name: string): SplitName | null {
  const slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  const dot = name.lastIndexOf('.');
  const ending = endings.find((each) => each === name.slice(dot + 1).toLowerCase());
  if (dot <= slash || !ending) return null;
  return { folder: name.slice(0, slash + 1), base: name.slice(slash + 1, dot), ending };
}

const folded = (text: string) => text.normalize('NFC').toLowerCase();

/**
 * Pairs loose parts by base name, whatever their case and however many shapefiles came in one go. A part that lies in
 * another folder is taken when only one shapefile has its name. Source: planning standards 4.1.
 */
export function pairParts(inputs: readonly InputFile[]): readonly ShapefileParts[] {
  const named = inputs.flatMap((file) => {
    const split = splitName(file.name);
    return split ? [{ ...split, file }] : [];
  });
  const mains = named.filter(({ ending }) => ending === 'shp');
  return mains.map((main) => {
    const sameBase = named.filter(({ base }) => folded(base) === folded(main.base));
    const isOnlyOne = mains.filter(({ base }) => folded(base) === folded(main.base)).length === 1;
    const partOf = (ending: Ending) => {
      const candidates = sameBase.filter((part) => part.ending === ending);
      return (
        candidates.find(({ folder }) => folded(folder) === folded(main.folder)) ??
        (isOnlyOne ? candidates[0] : undefined)
      )?.file;
    };
    const files: Partial<Record<Ending, InputFile>> = { shp: main.file };
    for (const ending of endings) {
      const part = ending === 'shp' ? main.file : partOf(ending);
      if (part) files[ending] = part;
    }
    return { name: main.base, files };
  });
}
