import { runCli } from './run';

/** Ends only when the streams have been taken: a pipe may be slower than the program. */
function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve) => {
    stream.on('error', () => resolve());
    stream.write(`${text}\n`, () => resolve());
  });
}

const { stdout, stderr, exitCode } = await runCli(process.argv.slice(2), process.env);
await print(process.stderr, stderr);
await print(process.stdout, stdout);
process.exit(exitCode);
