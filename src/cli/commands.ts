import { basename, extname, join } from 'node:path';
import { documentOf } from '@/exchange/document';
import { formats } from '@/exchange/formats';
import { exportDocument } from '@/exchange/import';
import type { FormatId } from '@/exchange/raw';
import { ReadRefusal } from '@/exchange/refusal';
import type { Locale } from '@/messages/locale';
import { checkReport } from './data-check/report';
import { inspectionOf } from './inspection';
import { inspectionText } from './inspection-text';
import { type CliOptions, UsageError } from './options';
import { writeOut } from './output-files';
import { asksOf, exitCodeOf, featuresOf, issuesOf, readPath } from './read-path';
import { issueLine, sayIn } from './words';

/** What a command came to: words for the two streams and the exit code. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

type Command = (options: CliOptions, locale: Locale) => Promise<Outcome>;

function onlyPath({ paths }: CliOptions): string {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError('cli.usage.file');
  return path;
}

export const inspect: Command = async (options, locale) => {
  const read = await readPath(onlyPath(options), options);
  const inspection = inspectionOf(read, locale);
  const stdout = options.json
    ? JSON.stringify(inspection, null, 2)
    : inspectionText(read, inspection, locale);
  return { stdout, stderr: '', exitCode: exitCodeOf(read) };
};

/** @throws {UsageError} for an option the format does not have, or a value the option does not take */
function checkChoices(format: FormatId, chosen: CliOptions['writeOptions']): void {
  const { choices } = formats[format];
  for (const [option, value] of Object.entries(chosen)) {
    if (!Object.hasOwn(choices, option)) {
      throw new UsageError('cli.usage.choice', { option, options: Object.keys(choices).join(' ') || '—' });
    }
    const values = choices[option];
    if (values && !values.includes(value as string | boolean)) {
      throw new UsageError('cli.usage.value', { option, options: values.join(' ') });
    }
  }
}

export const convert: Command = async (options, locale) => {
  const say = sayIn(locale);
  const path = onlyPath(options);
  const { to, out, force } = options;
  if (to === null)
    throw new UsageError('cli.usage.to', { options: 'txt shp dxf kml gpkg geojson fgb csv xlsx' });
  if (out === null) throw new UsageError('cli.usage.out');
  checkChoices(to, options.writeOptions);
  const read = await readPath(path, options);
  const exitCode = exitCodeOf(read);
  const lines = issuesOf(read).map((issue) => issueLine(locale, issue));
  if (exitCode !== 0) {
    const asked = asksOf(read).map(({ id, options: choices }) =>
      say('cli.question.line', { id, options: choices.join(' ') }),
    );
    return { stdout: '', stderr: [...lines, ...asked].join('\n'), exitCode };
  }
  try {
    const document = await documentOf(featuresOf(read), {
      title: basename(path, extname(path)),
      format: to,
      system: options.outSystem,
      date: new Date().toISOString().slice(0, 10),
    });
    const { files, losses } = await exportDocument(to, document, options.writeOptions);
    const writing = await writeOut(files, document.title, out, force);
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
        : say('cli.not-written', { path: writing.path, reason: writing.reason });
    return { stdout: '', stderr: [...stderr, failed].join('\n'), exitCode: 1 };
  } catch (failure) {
    if (!(failure instanceof ReadRefusal)) throw failure;
    return { stdout: '', stderr: [...lines, issueLine(locale, failure.issue)].join('\n'), exitCode: 1 };
  }
};

export const check: Command = async (options, locale) => {
  const { lines, verdict } = await checkReport(join(onlyPath(options), '/'), locale);
  return { stdout: verdict, stderr: lines.join('\n'), exitCode: lines.length === 0 ? 0 : 1 };
};

export const help: Command = async (_options, locale) => ({
  stdout: sayIn(locale)('cli.help'),
  stderr: '',
  exitCode: 0,
});
