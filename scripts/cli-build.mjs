/** Bundles src/cli for Node, packages included, into the folder named as the only argument. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const [outDir] = process.argv.slice(2);
if (!outDir) {
  console.error('Name the folder to build into.');
  process.exit(1);
}
await build({
  root: at('..'),
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': at('../src') } },
  // Packed together with the program, CommonJS packages read the same as in the browser's build. The database engine
  // stays outside: it looks for its wasm beside itself.
  ssr: { noExternal: true, external: ['sql.js'] },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { main: at('../src/cli/main.ts'), worker: at('../src/cli/worker.ts') },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
