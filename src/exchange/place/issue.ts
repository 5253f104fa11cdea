import type { Issue } from '@/domain/issue';

/** Shorthand of this room. @param code one of the `issues.*` messages */
export function issue(
  severity: Issue['severity'],
  code: string,
  params: Issue['params'] = {},
  where: Issue['where'] = {},
): Issue {
  return { severity, code, params, where };
}
