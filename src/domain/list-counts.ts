import type { FactId } from './ids';
import type { Park } from './park';
import { lastDayOf } from './plan-date';
import { isDocumented } from './provenance';

/** Counts of the plan's name lists (X09, X10). */
export function listCounts(park: Park) {
  const wanted = park.enterprises.filter(
    (enterprise) => enterprise.relation === 'wanted' && isDocumented(enterprise),
  );
  const names = new Set(wanted.map((enterprise) => enterprise.name.zh));
  const merged = new Set<string>();
  for (const enterprise of wanted) {
    const variants = [enterprise.name.zh, ...enterprise.aliases];
    if (!variants.some((variant) => merged.has(variant))) merged.add(enterprise.name.zh);
  }
  const partners = (kind: string) => park.partners.filter((partner) => partner.kind === kind).length;
  return {
    wantedMentions: wanted.length,
    wantedNames: names.size,
    wantedFirms: merged.size,
    bodies: partners('body'),
    investors: partners('investor'),
    teams: partners('team'),
  };
}

/** Fact ids of the numeric targets and milestones by due year, years ascending (X11). */
export function numericTargetsByYear(park: Park): ReadonlyMap<number, readonly FactId[]> {
  const byYear = new Map<number, FactId[]>();
  for (const promise of [...park.milestones, ...park.indicators]) {
    if (promise.qualitative || promise.due === null) continue;
    const year = Number(lastDayOf(promise.due).slice(0, 4));
    byYear.set(year, [...(byYear.get(year) ?? []), promise.factId]);
  }
  return new Map([...byYear].sort(([a], [b]) => a - b));
}
