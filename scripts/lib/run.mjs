import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a command was called from. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs a program with its output on ours.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} exit code; 1 when the program cannot be started or was ended by a signal
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

/**
 * Runs a script of our own or of a package with this very Node, which needs no shell on any system.
 * @param {string} script path inside the project
 * @param {string[]} [args]
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [join(ROOT, script), ...args], options);
}

/**
 * Runs the command a package declares under `bin`.
 * @param {string} name package name, which is also the command's name unless `bin` says otherwise
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {string} [bin]
 */
export function runPackage(name, args, options = {}, bin = name.split('/').at(-1)) {
  const require = createRequire(join(ROOT, 'package.json'));
  const manifestPath = join(ROOT, 'node_modules', name, 'package.json');
  const manifest = require(manifestPath);
  const entry = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
  return run(process.execPath, [join(dirname(manifestPath), entry), ...args], options);
}
