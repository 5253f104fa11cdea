import type { Issue } from '@/domain/issue';
import type { FormatId, InputFile, Progress } from '../raw';
import { ReadRefusal } from '../refusal';
import { withCompanions } from '../txt/companion';
import { readDirectory } from '../zip/central-directory';
import { entryNames, isJunk } from '../zip/entry-name';
import { unzip } from '../zip/unzip';
import { extensionOf, gatherShapefiles } from './shapefile-parts';
import { type Sign, signOf } from './signs';
import { textFormatOf } from './text-format';
import { unsupportedKind } from './unsupported-kind';

/** Files that are one dataset together and the format they are read as, or the reason why nothing can read them. */
export type DetectedGroup =
  | { readonly name: string; readonly format: FormatId; readonly files: readonly InputFile[] }
  | { readonly name: string; readonly format: null; readonly refusal: Issue };

const refused = (name: string, code: string): DetectedGroup => ({
  name,
  format: null,
  refusal: { severity: 'error', code, params: {}, where: { file: name } },
});
const group = (format: FormatId, file: InputFile): DetectedGroup => ({
  name: file.name,
  format,
  files: [file],
});

/** Signs nothing here reads; every code says what to do instead (standards 4.2, 4.6). */
const refusalOfSign: Readonly<Partial<Record<Sign, string>>> = {
  dwg: 'unsupported-dwg',
  picture: 'kind-picture',
  rar: 'kind-archive',
  'seven-zip': 'kind-archive',
  gzip: 'kind-archive',
};

function groupOfText(file: InputFile): DetectedGroup {
  const format = textFormatOf(file.bytes, extensionOf(file.name));
  if (format === 'empty') return refused(file.name, 'kind-empty');
  if (format === 'other-xml') return refused(file.name, 'kind-xml');
  if (format === 'binary') return refused(file.name, 'kind-unknown');
  return group(format, file);
}

const isReadable = (name: string) => /\.(?:txt|shp|dxf|gpkg|geojson|json|fgb|csv|xlsx|zip)$/i.test(name);
const withoutExtension = (name: string) => name.replace(/\.[^./]*$/, '');

/** What an archive holds decides: a workbook and a KMZ are archives too. */
function groupsOfArchive(file: InputFile, progress: Progress): readonly DetectedGroup[] {
  const names = entryNames(readDirectory(file.bytes, file.name));
  if (names.includes('xl/workbook.xml')) return [group('xlsx', file)];
  if (names.some((name) => /^(word|ppt)\//.test(name))) return [refused(file.name, 'kind-office')];
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) {
    return [refused(file.name, 'kind-open-document')];
  }
  const extension = extensionOf(file.name);
  const holdsKml = names.some((name) => /\.(?:ov)?kml$/i.test(name));
  const isKmz = extension === 'kmz' || extension === 'ovkmz';
  if (isKmz && (holdsKml || !names.some(isReadable))) return [group('kml', file)];
  if (/^xls[xm]$/.test(extension) && names.some((name) => name.startsWith('xl/')))
    return [group('xlsx', file)];
  const unpacked = unzip(file, progress).map((entry) => ({ ...entry, name: `${file.name}/${entry.name}` }));
  if (unpacked.length === 0) return [refused(file.name, 'kind-empty-archive')];
  return groupsOf(unpacked, progress);
}

function groupsOfFile(file: InputFile, progress: Progress): readonly DetectedGroup[] {
  const sign = signOf(file.bytes);
  const refusal = unsupportedKind(file) ?? refusalOfSign[sign];
  if (refusal) return [refused(file.name, refusal)];
  switch (sign) {
    case 'zip':
      return groupsOfArchive(file, progress);
    case 'sqlite':
      return [group('gpkg', file)];
    case 'flatgeobuf':
      return [group('fgb', file)];
    case 'shapefile':
      return [
        {
          name: file.name,
          format: 'shp',
          files: [{ ...file, name: `${withoutExtension(file.name)}.shp` }],
        },
      ];
    case 'binary-dxf':
      return [group('dxf', file)];
    default:
      return [groupOfText(file)];
  }
}

/** `…/name.gdb/…` → the folder: a file geodatabase is one thing of many files. */
const geodatabaseOf = (name: string) => /^(.*?\.gdb)\//i.exec(name)?.[1] ?? null;

/** Something else under the ending .shp. What has no sign and is no text may be a locked Shapefile. */
function isMisnamed(main: InputFile): boolean {
  const sign = signOf(main.bytes);
  if (sign === 'shapefile') return false;
  return sign !== 'text' || !['binary', 'empty'].includes(textFormatOf(main.bytes, ''));
}

/** A part without its .shp says which one is missing, instead of many parts being refused one by one. */
function groupOfParts(parts: readonly InputFile[], progress: Progress): readonly DetectedGroup[] {
  const main = parts.find(({ name }) => extensionOf(name) === 'shp');
  if (main && isMisnamed(main)) return groupsOfFile(main, progress);
  if (main) return [{ name: main.name, format: 'shp', files: parts }];
  const first = parts.find(({ name }) => extensionOf(name) === 'dbf') ?? parts[0];
  return first ? [refused(first.name, 'kind-shapefile-incomplete')] : [];
}

/** A text's companion is read with it; beside anything else it is a file of its own that says nothing. */
function joinedTo(
  groups: readonly DetectedGroup[],
  companion: InputFile | undefined,
): readonly DetectedGroup[] {
  if (!companion) return groups;
  return groups.map((one) => (one.format === 'txt' ? { ...one, files: [...one.files, companion] } : one));
}

function groupsOf(files: readonly InputFile[], progress: Progress): readonly DetectedGroup[] {
  const wanted = files.filter(({ name }) => !isJunk(name));
  const geodatabases = new Set(wanted.flatMap(({ name }) => geodatabaseOf(name) ?? []));
  const loose = wanted.filter(({ name }) => geodatabaseOf(name) === null);
  const { shapefiles, others } = gatherShapefiles(loose);
  return [
    ...[...geodatabases].map((name) => refused(name, 'unsupported-gdb')),
    ...shapefiles.flatMap((parts) => groupOfParts(parts, progress)),
    ...withCompanions(others).flatMap(([file, companion]) => {
      if (!file) return [];
      try {
        return joinedTo(groupsOfFile(file, progress), companion);
      } catch (failure) {
        if (!(failure instanceof ReadRefusal)) throw failure;
        const { issue } = failure;
        return [
          {
            name: file.name,
            format: null,
            refusal: { ...issue, where: { file: file.name, ...issue.where } },
          } as const,
        ];
      }
    }),
  ];
}

/**
 * Sorts dropped files, folders and archives into what is read together, by their bytes first and their names second.
 * Several drawings, a folder or an archive of them become several groups; one that nobody reads is refused by itself.
 */
export function detectFormat(
  files: readonly InputFile[],
  progress: Progress = () => undefined,
): readonly DetectedGroup[] {
  const groups = groupsOf(files, progress);
  return groups.length > 0 ? groups : [refused(files[0]?.name ?? '', 'kind-empty')];
}
