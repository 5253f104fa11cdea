import type { Issue } from '@/domain/issue';

/** Keeps the first of items with one id and names the others; items without ids (occupancies) pass. */
export function duplicateIds<T>(
  items: readonly T[],
  where: Issue['where'],
  seen: Set<string> = new Set(),
): { readonly items: readonly T[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const kept = items.filter((item) => {
    const id = (item as { readonly id?: unknown }).id;
    if (typeof id !== 'string') return true;
    if (seen.has(id)) {
      issues.push({
        severity: 'error',
        code: 'duplicate-id',
        params: { id },
        where: { ...where, feature: id },
      });
      return false;
    }
    seen.add(id);
    return true;
  });
  return { items: kept, issues };
}
