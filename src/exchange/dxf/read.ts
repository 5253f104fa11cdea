import { systemIdFrom } from '@/geodesy/coordinate-systems';
import { esriPrj } from '@/geodesy/esri-wkt';
import { IssueList } from '../issue-list';
import { checkFileSize, Tally } from '../limits';
import { declaredFromEpsg, declaredFromPrj, declaredUnits } from '../place/declared';
import type { DeclaredSystem, InputFile, Progress, RawDataset, RawFeature, RawLayer } from '../raw';
import type { Reader, ReadOptions } from '../reader';
import { refuse } from '../refusal';
import { IdentityFinder } from '../shapes/identity';
import { decodeDrawing } from './decode';
import { type Drawing, readDrawing } from './document';
import { isOwnLabel } from './own-data';
import { textsOfShapes } from './owners';
import { readRingTexts } from './ring-texts';
import { noteRingsInRings, withoutRepeats } from './same-outlines';
import { type DrawnShape, drawnShapes } from './shapes';
import { unfoldDrawing } from './unfold';
import { drawnMetresPerUnit, metresPerUnit } from './units';

/** The last pair of every drawing. */
const endMark = /(?:^|\n)\s*0\s*\n\s*EOF\s*$/;

/** Where everything lies that nobody has sorted. */
const defaultLayer = '0';

/** Our own drawings name their system in a comment; others say their unit at most. */
export const systemComment = 'CRS ';

function declaredBy({ comments, insUnits }: Drawing): DeclaredSystem | null {
  const named = comments.find((comment) => comment.startsWith(systemComment));
  const id = named === undefined ? null : systemIdFrom(named.slice(systemComment.length));
  if (id?.startsWith('EPSG:')) return declaredFromEpsg(Number(id.slice(5)));
  const prj = id === null ? null : esriPrj(id);
  if (prj !== null) return declaredFromPrj(prj);
  const metres = metresPerUnit(insUnits);
  return metres === null ? null : declaredUnits(`$INSUNITS ${insUnits}`, metres);
}

function featureOf(
  shape: DrawnShape,
  texts: readonly string[],
  file: string,
  identity: IdentityFinder,
): RawFeature {
  const { kind, parts, layer, line, handle, blockTexts, own } = shape;
  const where = { file, line, layer, ...(handle !== null && { feature: handle }) };
  const common = { where, kind, parts, pointLabels: null };
  if (own) {
    const { number, name } = own;
    const attributes = Object.fromEntries(own.attributes);
    return { ...common, number, name, declaredArea: identity.of(attributes).declaredArea, attributes };
  }
  const tagged = blockTexts.filter(({ tag, text }) => tag !== '' && text !== '');
  const read = readRingTexts([...tagged.map(({ tag, text }) => `${tag}=${text}`), ...texts]);
  return {
    ...common,
    number: read.number,
    name: read.name,
    declaredArea: read.declaredArea,
    // What a drawing says by its layer (红线, DK …) it says nowhere else.
    attributes: Object.fromEntries([
      ...(layer === defaultLayer ? [] : [['图层', layer] as const]),
      ...read.attributes,
    ]),
  };
}

/**
 * Reads a DXF drawing; every drawing layer with shapes becomes a layer. Blocks are unfolded, arcs become chords whose
 * area is that of the arc, texts inside an outline become its attributes.
 * @throws {ReadRefusal} `dwg-file`, `dxf-binary`, `dxf-empty`, `dxf-too-many-inserts`; limits
 */
export const readDxf: Reader = async (
  files: readonly InputFile[],
  options: ReadOptions,
  progress: Progress,
): Promise<RawDataset> => {
  const input = files[0] ?? refuse('dxf-empty');
  const file = input.name;
  checkFileSize(file, input.bytes.length);
  const doubts = new IssueList();
  const { text, encoding } = decodeDrawing(input.bytes, { file }, options.encoding);
  const drawing = readDrawing(text, file, doubts, progress);
  if (!endMark.test(text.slice(-200))) doubts.add('warning', 'dxf-cut-off', { file });
  if (drawing.entities.length === 0 && !drawing.hasUnread) refuse('dxf-empty', { file });
  const tally = new Tally();
  const metres = drawnMetresPerUnit(drawing);
  const placed = unfoldDrawing(drawing, metres, file, tally, doubts, progress);
  const shapes = withoutRepeats(drawnShapes(placed, metres, file, doubts), file, doubts);
  noteRingsInRings(shapes, file, doubts, progress);
  const texts = placed.filter((each) => each.kind === 'text' && !isOwnLabel(each.ownData));
  const owned = textsOfShapes(
    shapes,
    texts.flatMap((each) => (each.kind === 'text' ? [each] : [])),
    progress,
  );
  if (owned.outside > 0) doubts.add('info', 'dxf-texts-outside', { file }, { count: owned.outside });
  const layers = new Map<string, RawFeature[]>();
  const identity = new IdentityFinder();
  shapes.forEach((shape, index) => {
    tally.addFeature();
    const features = layers.get(shape.layer) ?? [];
    features.push(featureOf(shape, owned.texts.get(index) ?? [], file, identity));
    layers.set(shape.layer, features);
  });
  return {
    format: 'dxf',
    dialect: drawing.version,
    encoding,
    declared: declaredBy(drawing),
    layers: [...layers].map(([name, features]): RawLayer => ({ name, features })),
    issues: doubts.all(),
  };
};
