import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { todayInShanghai } from '@/domain/plan-date';
import { documentOf } from '@/exchange/document';
import { fileBaseName } from '@/exchange/file-name';
import { formats } from '@/exchange/formats';
import { exportDocument } from '@/exchange/import';
import type { FormatId } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import { definitionOf } from '@/geodesy/coordinate-systems';
import type { Locale } from '@/messages/locale';
import { askQuestion } from '@/messages/survey/ask-words';
import { checkReport } from './data-check/report';
import { inspectionOf } from './inspection';
import { inspectionText } from './inspection-text';
import { type CliOptions, UsageError } from './options';
import { writeOut } from './output-files';
import { asksOf, exitCodeOf, featuresOf, issuesOf, type ReadPath, readPath } from './read-path';
import { withLayers } from './with-layers';
import { issueLine, reasonIn, sayIn } from './words';

/** What a command came to: words for the two streams and the exit code. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

type Command = (options: CliOptions, locale: Locale) => Promise<Outcome>;

function onlyPath({ paths }: CliOptions): string {
  const [path] = paths;
  if (path === undefined) throw new UsageError('cli.usage.file');
  if (paths.length > 1) throw new UsageError('cli.usage.one-file', { paths: paths.join(' · ') });
  return path;
}

/** A path that is not there: an answer like another for a program that reads JSON. */
function notFound(failure: unknown, path: string): ReadPath {
  if (!(failure instanceof UsageError) || failure.key !== 'cli.not-found') throw failure;
  const where = { file: basename(path) };
  return { datasets: [], refusal: { severity: 'error', code: 'file-not-found', params: { path }, where } };
}

export const inspect: Command = async (options, locale) => {
  const path = onlyPath(options);
  const reading = readPath(path, options);
  const read = await (options.json ? reading.catch((failure) => notFound(failure, path)) : reading);
  const inspection = inspectionOf(read, locale);
  const stdout = options.json
    ? JSON.stringify(inspection, null, 2)
    : inspectionText(read, inspection, locale);
  return { stdout, stderr: '', exitCode: exitCodeOf(read) };
};

/** @throws {UsageError} for an option the format does not have, or a value the option does not take */
function chosenOptions(format: FormatId, { writeOptions, outSystem }: CliOptions) {
  const { choices } = formats[format];
  const chosen = Object.entries(writeOptions).map(([option, text]) => {
    if (!Object.hasOwn(choices, option)) {
      throw new UsageError('cli.usage.choice', { option, options: Object.keys(choices).join(' ') || '—' });
    }
    const values = choices[option] ?? null;
    const value = values === null ? text : values.find((one) => String(one) === text);
    if (value === undefined) {
      throw new UsageError('cli.usage.value', { option, options: values?.join(' ') ?? '' });
    }
    return [option, value] as const;
  });
  // Whoever names a plane without zone wants its eastings without one.
  const named = outSystem === null ? null : definitionOf(outSystem);
  const isBare = format === 'txt' && named?.kind === 'plane' && named.prefix === null;
  return { ...(isBare && { zonePrefix: false }), ...Object.fromEntries(chosen) };
}

export const convert: Command = async (options, locale) => {
  const say = sayIn(locale);
  const path = onlyPath(options);
  const { to, out, force } = options;
  if (to === null)
    throw new UsageError('cli.usage.to', { options: 'txt shp dxf kml gpkg geojson fgb csv xlsx' });
  if (out === null) throw new UsageError('cli.usage.out');
  const chosen = chosenOptions(to, options);
  const read = await readPath(path, options);
  const exitCode = exitCodeOf(read);
  const lines = issuesOf(read).map((issue) => issueLine(locale, issue));
  if (exitCode !== 0) {
    const asked = asksOf(read).flatMap((ask) => [
      askQuestion(locale, ask),
      say('cli.question.line', { id: ask.id, options: ask.options.join(' ') }),
    ]);
    return { stdout: '', stderr: [...lines, ...asked].join('\n'), exitCode };
  }
  try {
    const document = await documentOf(withLayers(featuresOf(read)), {
      title: basename(path, extname(path)),
      format: to,
      system: options.outSystem,
      date: todayInShanghai(new Date()),
      language: locale,
    });
    const { files, losses } = await exportDocument(to, document, chosen);
    const writing = await writeOut(files, fileBaseName(document.title), out, force);
    const stderr = [...lines, ...losses.map((issue) => issueLine(locale, issue))];
    if (files.length === 0) return { stdout: '', stderr: stderr.join('\n'), exitCode: 1 };
    if (writing.ok) {
      return {
        stdout: writing.written
          .map(({ path: file, bytes }) => say('cli.written', { path: file, bytes }))
          .join('\n'),
        stderr: stderr.join('\n'),
        exitCode: 0,
      };
    }
    const failed =
      'exists' in writing
        ? say('cli.exists', { path: writing.exists })
        : say('cli.not-written', { path: writing.path, reason: reasonIn(say, writing.reason) });
    return { stdout: '', stderr: [...stderr, failed].join('\n'), exitCode: 1 };
  } catch (failure) {
    if (!(failure instanceof ReadRefusal)) throw failure;
    return { stdout: '', stderr: [...lines, issueLine(locale, failure.issue)].join('\n'), exitCode: 1 };
  }
};

export const check: Command = async (options, locale) => {
  const path = onlyPath(options);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  );
  if (isFolder !== true)
    throw new UsageError(isFolder === null ? 'cli.not-found' : 'cli.no-folder', { path });
  const { lines, verdict } = await checkReport(join(path, '/'), locale);
  return { stdout: verdict, stderr: lines.join('\n'), exitCode: lines.length === 0 ? 0 : 1 };
};

export const help: Command = async (_options, locale) => ({
  stdout: sayIn(locale)('cli.help'),
  stderr: '',
  exitCode: 0,
});
