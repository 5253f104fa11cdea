import type { Issue } from '@/domain/issue';
import { limits } from '@/exchange/limits';
import type { Progress } from '@/exchange/raw';
import { refuse } from '@/exchange/refusal';
import { LineCounter, type XmlTag, xmlTags } from './scan-xml';

/** A stretch of the text that is parsed by itself: one Placemark or one Schema. */
export interface Fragment {
  readonly local: 'Placemark' | 'Schema';
  readonly text: string;
  readonly line: number;
  /** names of the Documents and Folders around it, outermost first; empty names left out */
  readonly folders: readonly string[];
}

export interface Structure {
  readonly fragments: readonly Fragment[];
  readonly hasKml: boolean;
  readonly issues: readonly Issue[];
}

/** Folders in folders, and the elements a feature itself is made of. */
const elementDepth = limits.depth + 16;

/** A name's words: entities stay as they are written here and are undone by whoever parses them. */
export type NameReader = (xml: string) => string;

/** What belongs to a picture or to another file and holds no outline. */
const notRead: ReadonlySet<string> = new Set(['NetworkLink', 'GroundOverlay', 'PhotoOverlay', 'Tour']);

const isFolder = ({ local }: XmlTag) => local === 'Document' || local === 'Folder';
const isFragment = (local: string): local is Fragment['local'] => local === 'Placemark' || local === 'Schema';

/**
 * Cuts a KML text into its features, so that one broken feature cannot spoil the rest and no tree of a whole file is
 * ever built.
 * @param nameOf reads a folder's name element
 * @throws {ReadRefusal} `xml-doctype`, `too-deep`, `too-many-features`
 */
export function structureOf(text: string, file: string, nameOf: NameReader, progress: Progress): Structure {
  const fragments: Fragment[] = [];
  const issues: Issue[] = [];
  const lines = new LineCounter(text);
  const open: { readonly tag: XmlTag; folder: string | null }[] = [];
  let inside: { readonly tag: XmlTag; readonly depth: number } | null = null;
  let nameFrom: XmlTag | null = null;
  let hasKml = false;

  const tell = (severity: Issue['severity'], code: string, element: string, offset: number) =>
    issues.push({ severity, code, params: { element }, where: { file, line: lines.of(offset) } });
  const close = (tag: XmlTag) => {
    const index = open.findLastIndex((entry) => entry.tag.name === tag.name);
    if (index === -1) return;
    open.length = index;
    if (inside && open.length < inside.depth) {
      const { tag: from } = inside;
      if (isFragment(from.local) && from.name === tag.name) {
        fragments.push({
          local: from.local,
          text: text.slice(from.start, tag.end),
          line: lines.of(from.start),
          folders: open.flatMap(({ folder }) => folder || []),
        });
      } else tell('error', 'kml-feature-broken', from.local, from.start);
      inside = null;
    }
  };

  let tags = 0;
  for (const tag of xmlTags(text, file)) {
    tags += 1;
    if (tags % 4096 === 0) progress(tag.start, text.length);
    if (tag.kind === 'close') {
      if (nameFrom && tag.name === nameFrom.name) {
        const holder = open.at(-2);
        if (holder) holder.folder = nameOf(text.slice(nameFrom.end, tag.start));
        nameFrom = null;
      }
      close(tag);
      continue;
    }
    if (tag.local === 'kml' || tag.local === 'Placemark' || isFolder(tag)) hasKml = true;
    if (notRead.has(tag.local)) tell('info', 'kml-not-read', tag.local, tag.start);
    if (tag.kind === 'empty') continue;
    open.push({ tag, folder: null });
    if (open.length > elementDepth) refuse('too-deep', { file }, { limit: limits.depth });
    if (!inside && isFragment(tag.local)) inside = { tag, depth: open.length };
    const parent = open.at(-2);
    if (!inside && tag.local === 'name' && parent && isFolder(parent.tag)) nameFrom = tag;
    if (fragments.length > limits.features * 2) {
      refuse('too-many-features', { file }, { limit: limits.features });
    }
  }
  const [unfinished] = open;
  if (unfinished) tell('error', 'kml-cut-off', (inside?.tag ?? unfinished.tag).local, text.length);
  return { fragments, hasKml, issues };
}
