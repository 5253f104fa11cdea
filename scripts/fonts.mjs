import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `npm run fonts`: cuts the characters this product uses out of Noto Sans SC, so that a machine without Chinese fonts
 * loads two small files instead of dozens of slices. Run it when the catalogue or the data has gained many characters;
 * what is missing is still drawn, from the slices. The tools are large and seldom needed, so they are installed for
 * the occasion, in a folder that goes away again.
 */
const tools = ['@fontsource/noto-sans-sc@5.3.0', 'subset-font@2.9.0', 'fontkit@2.0.4'];
const weights = [400, 600];
const sources = ['src', 'geodata'];
const target = 'src/app/fonts';

async function charactersOf(folder) {
  const found = new Set();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(tsx?|json|geojson)$/.test(entry.name)) continue;
    for (const character of await readFile(join(entry.parentPath, entry.name), 'utf8')) found.add(character);
  }
  return found;
}

/** Code points in order → `U+20-7e, U+b7`. */
function unicodeRange(codes) {
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === code) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code) => code.toString(16);
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/** Signs that appear sooner or later beside figures, whoever writes the next message. */
const signs = '·–—‘’“”…‰′″→←↑↓≈≤≥≠±×÷°§¶²³㎡①②③④⑤⑥⑦⑧⑨⑩～￥¥©';

/** One weight and never a range: a browser takes the faces of a family together only when their weights are written alike. */
const face = (file, weight, codes) => `@font-face {
  font-family: "Zhigu Sans SC";
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url("./${file}") format("woff2");
  unicode-range: ${unicodeRange(codes)};
}
`;

const workshop = await mkdtemp(join(tmpdir(), 'zhigu-fonts-'));
try {
  execFileSync('npm', ['install', '--no-save', '--prefix', workshop, ...tools], { stdio: 'inherit' });
  const modules = join(workshop, 'node_modules');
  const load = (file) => import(pathToFileURL(join(modules, file)).href);
  const { default: subset } = await load('subset-font/index.js');
  const { default: fontkit } = await load('fontkit/dist/main.cjs');
  for (const old of await readdir(target)) await rm(join(target, old));

  const wanted = new Set(Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)));
  for (const sign of signs) wanted.add(sign);
  for (const folder of sources) for (const character of await charactersOf(folder)) wanted.add(character);
  const codes = [...wanted].map((character) => character.codePointAt(0)).filter((code) => code >= 32);

  const rules = [];
  /** Writes the part of `codes` a font holds, and tells which that is. */
  const cut = async (font, name, drawnAs, codes) => {
    const { characterSet } = fontkit.create(font);
    const held = [...new Set(characterSet)].filter((code) => codes.includes(code)).sort((a, b) => a - b);
    if (held.length > 0) {
      const text = String.fromCodePoint(...held);
      await writeFile(join(target, name), await subset(font, text, { targetFormat: 'woff2' }));
      for (const weight of drawnAs) rules.push(face(name, weight, held));
    }
    return held;
  };

  let missing = codes;
  for (const weight of weights) {
    const file = `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
    const held = await cut(await readFile(join(modules, file)), `core-${weight}.woff2`, [weight], codes);
    missing = missing.filter((code) => !held.includes(code));
  }
  // A few signs stand only in the slices, among sixty kilobytes of characters nobody needs here.
  const slices = 'node_modules/@fontsource-variable/noto-sans-sc/files';
  for (const slice of await readdir(slices)) {
    if (missing.length === 0) break;
    const number = /noto-sans-sc-(\d+)-wght/.exec(slice)?.[1];
    if (!number) continue;
    const held = await cut(await readFile(join(slices, slice)), `signs-${number}.woff2`, weights, missing);
    missing = missing.filter((code) => !held.includes(code));
  }
  await writeFile(join(target, 'core.css'), `/* Written by \`npm run fonts\`. */\n${rules.join('')}`);
  if (missing.length > 0) console.log(`In no file: ${String.fromCodePoint(...missing)}`);
} finally {
  await rm(workshop, { recursive: true, force: true });
}
