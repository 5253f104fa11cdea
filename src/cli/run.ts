import { check, convert, help, inspect, type Outcome } from './commands';
import { readOptions, UsageError } from './options';
import { localeOfMachine, sayIn } from './words';

const commands = { inspect, convert, check, help } as const;

/** Language of a complaint about the options themselves. */
function localeOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>) {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  if (named === 'en') return 'en';
  return named?.startsWith('zh') ? 'zh-CN' : localeOfMachine(environment);
}

/** One call of the command line. Never throws for what a person wrote or a file holds. */
export async function runCli(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Outcome> {
  try {
    const options = readOptions(args);
    return await commands[options.command](options, options.locale ?? localeOfMachine(environment));
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    const say = sayIn(localeOf(args, environment));
    const what = say(failure.key, failure.params);
    const lines = failure.key.startsWith('cli.usage.')
      ? [say('cli.wrong-usage', { what }), say('cli.see-help')]
      : [what];
    return { stdout: '', stderr: lines.join('\n'), exitCode: 1 };
  }
}
