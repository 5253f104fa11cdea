import type { InputFile } from '../raw';

/** Parts that belong to one Shapefile, the ones we do not read among them (standards 4.1). */
const partExtensions = new Set(['shp', 'shx', 'dbf', 'prj', 'cpg', 'sbn', 'sbx', 'qix', 'qpj', 'cst', 'atx']);

export function extensionOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return file.includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** `roads.shp.xml` is a part as well: the description some tools write beside it. */
function baseOf(name: string): string | null {
  const plain = name.toLowerCase().replace(/\.(shp|dbf)\.xml$/, '.xml-of-shp');
  if (plain.endsWith('.xml-of-shp')) return plain.slice(0, -'.xml-of-shp'.length);
  const extension = extensionOf(plain);
  return partExtensions.has(extension) ? plain.slice(0, -extension.length - 1) : null;
}

export interface PartedFiles {
  /** files of one base name, whatever their upper and lower case */
  readonly shapefiles: readonly (readonly InputFile[])[];
  readonly others: readonly InputFile[];
}

/** Puts loose parts together by folder and base name. */
export function gatherShapefiles(files: readonly InputFile[]): PartedFiles {
  const byBase = new Map<string, InputFile[]>();
  const others: InputFile[] = [];
  for (const file of files) {
    const base = baseOf(file.name);
    if (base === null) others.push(file);
    else byBase.set(base, [...(byBase.get(base) ?? []), file]);
  }
  return { shapefiles: [...byBase.values()], others };
}
