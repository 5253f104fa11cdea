import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run, runNode, runPackage } from './run.mjs';

/** What the built product is made from. */
const INPUTS = [
  'src',
  'public',
  'geodata',
  'index.html',
  'NOTICE',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'scripts/vite',
  'scripts/lib/release-headers.mjs',
];

async function readJson(path) {
  try {
    return JSON.parse(await readFile(join(ROOT, path), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * True when node_modules holds exactly the versions of package-lock.json. npm writes its own copy of the lock last,
 * so an interrupted installation is seen too. Optional packages are those of other systems and may be absent.
 */
async function isInstalled() {
  const wanted = await readJson('package-lock.json');
  const present = await readJson('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || (present.packages[path]?.version ?? (optional ? version : undefined)) === version,
  );
}

/** Installs the packages when they are missing or outdated. @returns false when npm failed */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: Node 20.19 or newer is needed.`);
    return false;
  }
  if (await isInstalled()) return true;
  console.log('Installing packages (npm ci) …');
  // Under `npm start` npm names its own script, which needs no shell; otherwise Windows needs one to find npm.cmd.
  const npm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : null;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const code = npm
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0)
    console.error('npm ci failed. It needs the network once; after that the product works offline.');
  return code === 0;
}

async function filesUnder(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if ((await stat(full)).isFile()) return [path];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort();
}

async function inputsHash(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesUnder(input))
      hash.update(`${file}\0`).update(await readFile(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/**
 * Builds dist/ when what it is made from has changed. A file replaced inside dist/geodata is not a reason to build:
 * it belongs to whoever put it there.
 * @returns false when the build failed
 */
export async function ensureBuilt() {
  const stamp = join(ROOT, 'dist/.inputs');
  const hash = await inputsHash(INPUTS);
  const last = existsSync(stamp) ? await readFile(stamp, 'utf8') : null;
  if (last === hash && existsSync(join(ROOT, 'dist/index.html'))) return true;
  console.log('Building dist/ …');
  if ((await runPackage('vite', ['build', '--logLevel', 'warn'])) !== 0) return false;
  await writeFile(stamp, hash);
  return true;
}

/** What the program of the command line is made from. */
const CLI_INPUTS = ['src', 'tsconfig.json', 'package-lock.json', 'scripts/cli-build.mjs'];

/** Names, sizes and times of the files: cheap to ask for, and as long as they are the same nothing has to be read. */
async function inputsGlance(inputs) {
  const files = (await Promise.all(inputs.map(filesUnder))).flat();
  const stats = await Promise.all(files.map((file) => stat(join(ROOT, file))));
  return createHash('sha256')
    .update(stats.map(({ size, mtimeMs }, index) => `${files[index]} ${size} ${mtimeMs}`).join('\n'))
    .digest('hex');
}

/** A name for what the program would be made from now. */
async function cliState(home) {
  const note = join(home, 'glance.json');
  const glance = await inputsGlance(CLI_INPUTS);
  const known = await readFile(note, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  if (known?.glance === glance) return known.state;
  const state = (await inputsHash(CLI_INPUTS)).slice(0, 16);
  await mkdir(home, { recursive: true });
  await writeFile(note, JSON.stringify({ glance, state }));
  return state;
}

/**
 * Builds the program of the command line when it is missing or older than what it is made from; needs no network. Every
 * state has a folder of its own and is moved into place whole, so that two calls at once do not disturb each other.
 * @returns the program's file, or null when the build failed
 */
export async function ensureCliBuilt() {
  const home = join(ROOT, '.cache/cli');
  const state = await cliState(home);
  const program = join(home, state, 'main.mjs');
  if (existsSync(program)) return program;
  const fresh = await mkdtemp(join(home, 'building-'));
  // The program's own output belongs to whoever calls it: what the build says goes to the error stream.
  const stdio = ['ignore', process.stderr, process.stderr];
  if ((await runNode('scripts/cli-build.mjs', [fresh], { stdio })) !== 0) {
    await rm(fresh, { recursive: true, force: true });
    return null;
  }
  try {
    await rename(fresh, join(home, state));
  } catch {
    // Another call was faster; its program is the same.
    await rm(fresh, { recursive: true, force: true });
  }
  for (const old of await readdir(home)) {
    if (old !== state && !/^(building-|glance)/.test(old))
      await rm(join(home, old), { recursive: true, force: true });
  }
  return existsSync(program) ? program : null;
}
