import type { Issue } from '@/domain/issue';
import { baseName } from '@/exchange/file-name';
import { IssueList } from '@/exchange/issue-list';
import { checkFileSize, Tally } from '@/exchange/limits';
import { gcj02Declared, wgs84Declared } from '@/exchange/place/declared';
import type { InputFile, Progress, RawFeature } from '@/exchange/raw';
import type { Reader } from '@/exchange/reader';
import { refuse } from '@/exchange/refusal';
import { rawFeatures } from '@/exchange/shapes/features';
import { IdentityFinder } from '@/exchange/shapes/identity';
import { unzip } from '@/exchange/zip/unzip';
import { placemarkAttributes, type SchemaTypes, schemaTypes } from './attributes';
import { decodeXml } from './decode-xml';
import { childOf, parseElement, textOf } from './dom';
import { placemarkGeometry } from './geometry';
import { structureOf } from './structure';

/** The archive kind shows by its first bytes, because either ending is found on either kind. */
const isArchive = ({ bytes }: InputFile) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isShifted = ({ name }: InputFile) => /\.ovkm[lz]$/i.test(name);

function textsOf(files: readonly InputFile[], progress: Progress): readonly InputFile[] {
  return files.flatMap((file) => {
    if (!isArchive(file)) return [file];
    const inside = unzip(file, progress).filter(({ name }) => /\.(?:ov)?kml$/i.test(name));
    if (inside.length === 0) refuse('kmz-without-kml', { file: file.name });
    return inside.map((text) => ({ ...text, name: `${file.name}/${text.name}` }));
  });
}

const folderName = (xml: string): string => {
  const element = parseElement(`<name>${xml}</name>`);
  return element ? textOf(element).trim() : '';
};

/** Collects what the texts of one drop hold, layer by layer in the order of the file. */
class KmlCollector {
  readonly layers = new Map<string, RawFeature[]>();
  readonly findings = new IssueList(null, { gathersRemarks: true });
  readonly #tools = { tally: new Tally(), identity: new IdentityFinder(), findings: this.findings };
  #seen = 0;

  read(text: string, file: string, progress: Progress): void {
    const { fragments, hasKml, issues } = structureOf(text, file, folderName, progress);
    if (!hasKml) refuse('kml-not-kml', { file });
    this.findings.take(...issues);
    const schemas = new Map<string, SchemaTypes>();
    for (const [index, fragment] of fragments.entries()) {
      if (index % 64 === 0) progress(index, fragments.length);
      const element = parseElement(fragment.text);
      if (fragment.local === 'Schema') {
        if (element)
          schemas.set(element.getAttribute('id') ?? element.getAttribute('name') ?? '', schemaTypes(element));
        continue;
      }
      this.#seen += 1;
      const layer = fragment.folders.join(' / ') || baseName(file);
      const where: Issue['where'] = { file, line: fragment.line, feature: String(this.#seen), layer };
      if (!element) {
        this.findings.take({
          severity: 'error',
          code: 'kml-feature-broken',
          params: { element: 'Placemark' },
          where,
        });
        continue;
      }
      const found = rawFeatures(
        {
          where,
          geometry: placemarkGeometry(element),
          attributes: placemarkAttributes(element, schemas),
          name: textOf(childOf(element, 'name')).trim() || null,
        },
        this.#tools,
      );
      const features = this.layers.get(layer) ?? [];
      features.push(...found);
      this.layers.set(layer, features);
    }
  }
}

/**
 * KML and KMZ, and the ovkml/ovkmz of one map program, which are in GCJ-02 (planning standards 4.3).
 * @throws {ReadRefusal} `xml-doctype`, `kml-not-kml`, `kmz-without-kml`, `too-…`, `archive-…`
 */
export const readKml: Reader = async (files, options, progress) => {
  const [input] = files;
  if (!input) return refuse('kml-not-kml');
  for (const { name, bytes } of files) checkFileSize(name, bytes.length);
  const texts = textsOf(files, progress);
  const collector = new KmlCollector();
  let encoding = 'utf-8';
  for (const { name, bytes } of texts) {
    const decoded = decodeXml(bytes, options.encoding);
    encoding = decoded.encoding;
    collector.read(decoded.text, name, progress);
  }
  const { findings } = collector;
  const layers = [...collector.layers]
    .filter(([, features]) => features.length > 0)
    .map(([name, features]) => ({ name, features }));
  const features = layers.flatMap((layer) => layer.features);
  const shifted = [...files, ...texts].some(isShifted);
  const declared = shifted ? gcj02Declared : wgs84Declared;
  if (features.length === 0)
    findings.take({ severity: 'warning', code: 'no-features', params: {}, where: { file: input.name } });
  const dialect = `${shifted ? 'ov' : ''}${files.some(isArchive) ? 'kmz' : 'kml'}`;
  return { format: 'kml', dialect, encoding, declared, layers, issues: findings.all() };
};
