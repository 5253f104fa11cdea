import { crossingBudget } from '@/domain/rings/crossings';
import { IssueList } from '../issue-list';
import { checkFileSize, Tally } from '../limits';
import type { RawDataset, RawFeature } from '../raw';
import type { Reader } from '../reader';
import { ReadRefusal, refuse } from '../refusal';
import { asciiText } from '../text/ascii-text';
import { companionHeader, namedByCompanion } from './companion';
import { reportGarbled } from './garbled';
import { declaredFrom, parcelAttributes, sharedAttributes } from './header';
import { featuresOf } from './parcel';
import type { ParcelContext } from './parcel-ring';
import type { ParcelRows } from './parcel-rows';
import { parseTxt } from './parse';

/** A list in which blank lines stand between all rows: there they separate nothing. */
function withoutIdleBreaks(parcel: ParcelRows): ParcelRows {
  return parcel.breaks.length * 3 > parcel.lines.length ? { ...parcel, breaks: [] } : parcel;
}

/** The file's own first error says best why nothing of it could be kept; the others are told beside it. */
function nothingIn(issues: IssueList, parcels: readonly ParcelRows[], file: string): never {
  const all = issues.all();
  const code = parcels.length > 0 ? 'txt-no-parcels' : 'txt-no-coordinates';
  const first = all.find(({ severity }) => severity === 'error');
  const reason = first ?? { severity: 'error', code, params: {}, where: { file } };
  throw new ReadRefusal(
    reason,
    all.filter((issue) => issue !== reason),
  );
}

/** Features whose name the file does not say are told apart by their number in it. */
function numbered(features: readonly RawFeature[], file: string): readonly RawFeature[] {
  return features.map((feature, index) => {
    const label = feature.name ?? feature.number ?? `#${index + 1}`;
    return { ...feature, where: { ...feature.where, file, feature: label } };
  });
}

/**
 * Reads a boundary-point text: 部标, 报省部标, 扩展, 部备案, 省标 and 简单坐标 (planning standards 3). The columns are
 * handed over east first. Every fault is told with its line, and the sound parcels are kept.
 * @throws {ReadRefusal} `too-large`, `too-many-features`, `too-many-vertices`, `txt-empty`, `txt-no-coordinates`,
 * `txt-no-parcels`
 */
export const readTxt: Reader = async (files, options, progress) => {
  const [input, companion] = files;
  if (!input || input.bytes.length === 0) return refuse('txt-empty', input ? { file: input.name } : {});
  const { name: file, bytes } = input;
  checkFileSize(file, bytes.length);
  progress(0, bytes.length);
  const text = asciiText(bytes, options.encoding);
  const issues = new IssueList(file);
  const { header: own, parcels, dialect } = parseTxt(text, issues, progress);
  const header = [...own, ...companionHeader(companion, options.encoding)];
  const context: ParcelContext = {
    dialect,
    shared: sharedAttributes(header),
    ofParcel: parcelAttributes(header),
    issues,
    budget: { steps: crossingBudget },
  };
  const read = parcels.flatMap((parcel, index) => {
    progress(index, parcels.length);
    return featuresOf(withoutIdleBreaks(parcel), context);
  });
  const features = companion ? namedByCompanion(read) : read;
  reportGarbled(bytes, text.encoding, features, header, issues);
  if (features.length === 0) return nothingIn(issues, parcels, file);
  const tally = new Tally();
  for (const _ of features) tally.addFeature();
  const dataset: RawDataset = {
    format: 'txt',
    dialect,
    encoding: text.encoding,
    declared: declaredFrom(header),
    layers: [
      {
        name:
          file
            .split('/')
            .pop()
            ?.replace(/\.[^.]*$/, '') || file,
        features: numbered(features, file),
      },
    ],
    issues: issues.all(),
  };
  return dataset;
};
