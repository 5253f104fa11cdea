import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inspection } from '@/cli/inspection';
import { ensureCliBuilt } from '../../scripts/lib/freshness.mjs';

export const fixture = (name: string) => join('tests/fixtures/exchange/pipeline', name);

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let program: Promise<string> | undefined;

/** The program the command would start, built when it is stale. */
function builtProgram(): Promise<string> {
  program ??= ensureCliBuilt().then((file) => {
    if (file === null) throw new Error('The program of the command line could not be built.');
    return file;
  });
  return program;
}

/** Runs the program as a person does, in Chinese whatever the machine is set to. */
export async function zhigu(...args: readonly string[]): Promise<CliRun> {
  return runNode(await builtProgram(), args);
}

export function runNode(script: string, args: readonly string[]): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8', NO_COLOR: '1' };
    const child = spawn(process.execPath, [script, ...args], { env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export async function inspected(path: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await zhigu('inspect', path, '--json', ...args);
  return { code, stderr, inspection: JSON.parse(stdout) as Inspection };
}

/** A folder of its own for a test. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'zhigu-cli-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
