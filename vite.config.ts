import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { geodataBeside } from './scripts/vite/geodata-files.js';
import { noticeBeside } from './scripts/vite/notice.js';
import { oneFile } from './scripts/vite/one-file.js';
import { policyForPlainHosts } from './scripts/vite/policy-meta.js';
import { preloadStart } from './scripts/vite/preload-start.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `vite build` makes dist/ for a server, `vite build --mode onefile` makes dist-onefile/index.html for a USB stick. */
export default defineConfig(({ mode }) => {
  const onefile = mode === 'onefile';
  return {
    // Relative, so that the product runs from any folder of any host.
    base: './',
    resolve: { alias: { '@': at('./src') } },
    plugins: [
      react(),
      noticeBeside(at('./NOTICE')),
      ...(onefile
        ? oneFile(at('./geodata'))
        : [geodataBeside(at('./geodata')), policyForPlainHosts(), preloadStart(at('./geodata'))]),
    ],
    worker: { format: 'es' },
    build: {
      outDir: onefile ? 'dist-onefile' : 'dist',
      target: 'es2022',
      sourcemap: false,
      // One sheet in the head: nothing that is imported later waits for a style sheet of its own.
      cssCodeSplit: false,
      license: { fileName: 'licences.md' },
      // Fonts and the map's worker stay files, so that the policy needs no data: sources.
      assetsInlineLimit: onefile ? 100_000_000 : 0,
      chunkSizeWarningLimit: 1200,
      ...(onefile
        ? {}
        : {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  groups: [
                    { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ },
                    { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
                    // The program up to the first picture in one piece: sixteen small files are sixteen round trips.
                    { name: 'start', test: /src[\\/]app[\\/]start\.tsx$/ },
                  ],
                },
              },
            },
          }),
    },
    server: { host: '127.0.0.1' },
  };
});
