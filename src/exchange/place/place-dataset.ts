import type { Answers, Ask, ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Progress, RawDataset, RawFeature } from '@/exchange/raw';
import { type CoordinateSystemId, epsgOf } from '@/geodesy/coordinate-systems';
import type { ControlPoint } from '@/geodesy/four-parameter';
import { loadProjection } from '@/geodesy/projection';
import { systemName } from '@/messages/survey/system-name';
import type { Words } from '@/messages/words';
import { misunderstood } from './contradicted';
import { issue } from './issue';
import { leaveFeature, placeFeature } from './place-feature';
import { planPlacement } from './plan';
import type { DetectedBy } from './said';
import { whereaboutsIssues } from './whereabouts';

export interface PlaceOptions {
  /**
   * Points known in the file and in EPSG:4549, [east, north], for what cannot be placed without them. The caller keeps
   * them in memory; nothing of them appears in features, questions or issues.
   */
  readonly controlPoints?: readonly ControlPoint[];
  readonly progress?: Progress;
}

export interface PlacedSystem {
  readonly id: CoordinateSystemId;
  readonly name: Words;
  readonly epsg: number | null;
  readonly detectedBy: DetectedBy;
}

export interface Placement {
  readonly features: readonly ImportedFeature[];
  /** Only the person can answer these. While one is open nothing is placed. */
  readonly asks: readonly Ask[];
  /** We have answered these ourselves with `suggested`; the person may answer otherwise. */
  readonly choices: readonly Ask[];
  /** null while a question is open, and when nothing could be placed */
  readonly system: PlacedSystem | null;
  readonly issues: readonly Issue[];
}

interface Entry {
  readonly raw: RawFeature;
  readonly id: string;
  readonly layer: string;
}

/** Several points under one name become features of their own, because one thing here has one place. */
function entriesOf(raw: RawDataset): Entry[] {
  const entries: Entry[] = [];
  for (const { name: layer, features } of raw.layers) {
    for (const feature of features) {
      const id = `f${entries.length + 1}`;
      const positions = feature.kind === 'point' ? feature.parts.flat(2) : [];
      if (positions.length < 2) entries.push({ raw: feature, id, layer });
      else {
        for (const position of positions) {
          const single = { ...feature, parts: [[[position]]], pointLabels: null };
          entries.push({ raw: single, id: `f${entries.length + 1}`, layer });
        }
      }
    }
  }
  return entries;
}

/**
 * Turns what a reader found into features with a place: finds out the system by declaration and by the numbers, asks
 * where that is not certain, computes areas. Never throws for what a file contains; `progress` may throw to stop.
 * Source: planning standards 1.2–1.7, 2, 3.4.
 */
export async function placeDataset(
  raw: RawDataset,
  answers: Answers = {},
  options: PlaceOptions = {},
): Promise<Placement> {
  const entries = entriesOf(raw);
  const plan = await planPlacement(
    raw,
    entries.map((entry) => entry.raw),
    answers,
    options.controlPoints,
  );
  const issues = [...raw.issues, ...plan.issues, ...misunderstood(answers, [...plan.asks, ...plan.choices])];
  const projection = await loadProjection();
  const features: ImportedFeature[] = [];
  for (const [index, entry] of entries.entries()) {
    if (index % 200 === 0) options.progress?.(index, entries.length);
    const route = plan.routes[index] ?? null;
    if (!route) {
      features.push(leaveFeature(entry.raw, entry));
      continue;
    }
    const placed = placeFeature(entry.raw, entry, route, projection);
    const sound = placed.feature.geometry !== null && finite(placed.feature.geometry.coordinates);
    features.push(sound ? placed.feature : leaveFeature(entry.raw, entry));
    issues.push(...placed.issues);
    if (!sound) issues.push(issue('error', 'coordinates-unplaceable', {}, entry.raw.where));
  }
  issues.push(...(await whereaboutsIssues(features)));
  const { main } = plan;
  const system = main
    ? {
        id: main.system,
        name: systemName(main.system),
        epsg: epsgOf(main.system),
        detectedBy: main.detectedBy,
      }
    : null;
  return { features, asks: plan.asks, choices: plan.choices, system, issues };
}

/** A projection answers with NaN or infinity for what lies beyond it. */
function finite(coordinates: readonly unknown[]): boolean {
  for (let at = 0; at < coordinates.length; at += 1) {
    const item = coordinates[at];
    if (Array.isArray(item) ? !finite(item) : !Number.isFinite(item)) return false;
  }
  return true;
}
