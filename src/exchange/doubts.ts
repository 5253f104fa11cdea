import type { Issue } from '@/domain/issue';

/** A file made of faults would otherwise bring one message for every row. */
const perCode = 50;

/** Collects what a reader has to say; the many of one kind are counted instead of listed. */
export class Doubts {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, { count: number; last: Issue }>();

  add(
    severity: Issue['severity'],
    code: string,
    where: Issue['where'] = {},
    params: Issue['params'] = {},
  ): void {
    const issue: Issue = { severity, code, params, where };
    const count = (this.#counts.get(code)?.count ?? 0) + 1;
    this.#counts.set(code, { count, last: issue });
    if (count <= perCode) this.#issues.push(issue);
  }

  /** @returns every issue in the order in which it was found, and a line for those that were only counted */
  list(): readonly Issue[] {
    const counted = [...this.#counts.values()]
      .filter(({ count }) => count > perCode)
      .map(({ count, last }): Issue => {
        const { file } = last.where;
        return {
          severity: last.severity,
          code: 'more-of-the-same',
          params: { count: count - perCode, like: last.code },
          where: file === undefined ? {} : { file },
        };
      });
    return [...this.#issues, ...counted];
  }
}
