import { squareMetresToMu } from '@/geodesy/units';
import type { Locale } from '@/messages/locale';
import type { InspectedParcel, Inspection } from './inspection';
import { issuesOf, type ReadPath } from './read-path';
import { plainText, textTable } from './text-table';
import { issueLine, type Say, sayIn } from './words';

/** A screenful; the rest is in --json. */
const shownRows = 40;
const shownIssues = 60;

const figure = (value: number | null, decimals: number) => (value === null ? '—' : value.toFixed(decimals));

function row(parcel: InspectedParcel): readonly string[] {
  const { areaPlaneSqm } = parcel;
  return [
    parcel.number ?? '—',
    parcel.name ?? '—',
    String(parcel.parts),
    String(parcel.holes),
    String(parcel.vertices),
    figure(areaPlaneSqm, 2),
    figure(areaPlaneSqm === null ? null : squareMetresToMu(areaPlaneSqm), 2),
    figure(parcel.areaEllipsoidSqm, 2),
    figure(parcel.declaredAreaSqm, 2),
  ];
}

function parcelTable(say: Say, parcels: readonly InspectedParcel[]): readonly string[] {
  if (parcels.length === 0) return [];
  const titles = [
    say('cli.column.number'),
    say('cli.column.name'),
    say('cli.column.parts'),
    say('cli.column.holes'),
    say('cli.column.vertices'),
    say('cli.column.plane'),
    say('cli.column.mu'),
    say('cli.column.ellipsoid'),
    say('cli.column.declared'),
  ];
  const numeric = titles.map((_, column) => column > 1);
  const rest = parcels.length - shownRows;
  return [
    textTable(titles, parcels.slice(0, shownRows).map(row), numeric),
    ...(rest > 0 ? [say('cli.more', { count: rest })] : []),
  ];
}

function askLines(say: Say, asks: Inspection['ask']): readonly string[] {
  return asks.flatMap(({ id, question, options, suggested }) => {
    const line = say('cli.question.line', { id, options: options.join(' ') });
    const hint = suggested === null ? '' : `  (${say('cli.question.suggested', { value: suggested })})`;
    return [plainText(question), line + hint];
  });
}

/** What `inspect` prints for people. */
export function inspectionText(read: ReadPath, inspection: Inspection, locale: Locale): string {
  const say = sayIn(locale);
  const { crs, ask, parcels } = inspection;
  const issues = issuesOf(read);
  const none = say('cli.none');
  const system = [crs.name, crs.epsg === null ? null : `EPSG:${crs.epsg}`, crs.detectedBy]
    .filter((part) => part !== null)
    .join(' · ');
  const head: readonly (readonly [string, string])[] = [
    [say('cli.format'), inspection.format ?? none],
    [say('cli.encoding'), inspection.encoding ?? (inspection.format === null ? none : say('cli.binary'))],
    [say('cli.system'), system || none],
    [say('cli.parcels'), String(parcels.length)],
  ];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${title}`, ...lines];
  const rest = issues.length - shownIssues;
  return [
    ...head.map(([name, value]) => `${name}  ${plainText(value)}`),
    ...section('', parcelTable(say, parcels)).slice(1),
    ...section(say('cli.questions'), askLines(say, ask)),
    ...section(say('cli.doubts'), [
      ...issues.slice(0, shownIssues).map((issue) => plainText(issueLine(locale, issue))),
      ...(rest > 0 ? [say('cli.more', { count: rest })] : []),
    ]),
  ].join('\n');
}
