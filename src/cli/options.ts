import { parseArgs } from 'node:util';
import { type AskId, askIds } from '@/domain/imported-feature';
import { type FormatId, formatIds } from '@/exchange/raw';
import { encodingLabel } from '@/exchange/text/decode';
import { type CoordinateSystemId, systemIdFrom } from '@/geodesy/coordinate-systems';
import type { Locale } from '@/messages/locale';
import type { MessageKey, MessageParams } from '@/messages/message';

/** Something the person wrote cannot be meant; said with the remedy, exit code 1. */
export class UsageError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly params: MessageParams = {},
  ) {
    super(key);
    this.name = 'UsageError';
  }
}

export interface CliOptions {
  readonly command: 'inspect' | 'convert' | 'check' | 'help';
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
  readonly locale: Locale | null;
  readonly system: CoordinateSystemId | null;
  readonly encoding: string | null;
  readonly answers: Readonly<Partial<Record<AskId, string>>>;
  /** path of a text of control points */
  readonly controlPoints: string | null;
  readonly to: FormatId | null;
  readonly out: string | null;
  readonly outSystem: CoordinateSystemId | null;
  /** as written; what they may be depends on the format */
  readonly writeOptions: Readonly<Record<string, string>>;
}

const commands = ['inspect', 'convert', 'check', 'help'] as const;

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

function pairs(option: string, texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new UsageError('cli.usage.pair', { option });
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
}

/** Some of what `systemIdFrom` takes, for whoever wrote something else. */
const someSystems = 'EPSG:4490 EPSG:4549 EPSG:4528 EPSG:4326 CM120.40 GCJ02 BD09 lon0:120.5';

/** `4549`, `epsg:4549` and `EPSG:4549` are one system. */
export function systemNamed(text: string): CoordinateSystemId {
  const found = systemIdFrom(text);
  if (!found) throw new UsageError('cli.usage.system', { value: text, options: someSystems });
  return found;
}

function encodingNamed(text: string): string {
  const label = encodingLabel(text);
  if (label === null) throw new UsageError('cli.usage.encoding', { value: text });
  return label;
}

function answersOf(texts: readonly string[]): CliOptions['answers'] {
  return Object.fromEntries(
    pairs('--answer', texts).map(([id, value]) => {
      const known = oneOf(askIds, id);
      if (!known) throw new UsageError('cli.usage.answer', { value: id, options: askIds.join(' ') });
      return [known, value];
    }),
  );
}

function localeNamed(text: string): Locale {
  if (text === 'zh' || text === 'zh-CN') return 'zh-CN';
  if (text === 'en') return 'en';
  throw new UsageError('cli.usage.lang');
}

function formatNamed(text: string): FormatId {
  const found = oneOf(formatIds, text.toLowerCase());
  if (!found) throw new UsageError('cli.usage.to', { options: formatIds.join(' ') });
  return found;
}

/** What the parser of options complains about, in our words. */
function complaint(failure: unknown): UsageError {
  const words = String(failure);
  const value = /'([^']+)'/.exec(words)?.[1]?.replace(/ <value>$/, '') ?? '';
  const code = failure instanceof Error && 'code' in failure ? failure.code : '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return new UsageError('cli.usage.option', { value });
  const isAlone = words.includes('does not take an argument');
  return new UsageError(isAlone ? 'cli.usage.option-alone' : 'cli.usage.option-value', { value });
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): CliOptions {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (failure) {
    throw complaint(failure);
  }
  const { values, positionals } = parsed;
  const [first = 'help', ...paths] = positionals;
  const command = values.help ? 'help' : oneOf(commands, first);
  if (!command) throw new UsageError('cli.usage.command', { value: first });
  return {
    command,
    paths,
    json: values.json === true,
    force: values.force === true,
    locale: values.lang === undefined ? null : localeNamed(values.lang),
    system: values.crs === undefined ? null : systemNamed(values.crs),
    encoding: values.encoding === undefined ? null : encodingNamed(values.encoding),
    answers: answersOf(values.answer ?? []),
    controlPoints: values['control-points'] ?? null,
    to: values.to === undefined ? null : formatNamed(values.to),
    out: values.out ?? null,
    outSystem: values['out-crs'] === undefined ? null : systemNamed(values['out-crs']),
    writeOptions: Object.fromEntries(pairs('--option', values.option ?? [])),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      lang: { type: 'string' },
      crs: { type: 'string' },
      encoding: { type: 'string' },
      answer: { type: 'string', multiple: true },
      'control-points': { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      'out-crs': { type: 'string' },
      option: { type: 'string', multiple: true },
    },
  });
}
