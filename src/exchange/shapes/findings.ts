import type { Issue } from '@/domain/issue';

/** So many warnings of one kind are listed; the rest is counted. */
const listed = 100;

/**
 * The doubts about one file. Remarks of one kind become a single line with a count, because fifty thousand times
 * "altitude dropped" hides the one warning that matters; warnings stand one by one, up to a hundred of a kind.
 */
export class Findings {
  readonly #remarks = new Map<string, { issue: Issue; count: number }>();
  readonly #others: Issue[] = [];
  readonly #counts = new Map<string, number>();

  add(...issues: readonly Issue[]): void {
    for (const issue of issues) {
      if (issue.severity === 'info') this.#remark(issue);
      else {
        const count = (this.#counts.get(issue.code) ?? 0) + 1;
        this.#counts.set(issue.code, count);
        if (count <= listed) this.#others.push(issue);
      }
    }
  }

  #remark(issue: Issue): void {
    const key = `${issue.code}\n${issue.where.layer ?? ''}\n${issue.params.column ?? ''}\n${issue.params.element ?? ''}`;
    const known = this.#remarks.get(key);
    if (known) known.count += 1;
    else this.#remarks.set(key, { issue, count: 1 });
  }

  list(): readonly Issue[] {
    const more = [...this.#counts].flatMap(([code, count]): Issue[] =>
      count > listed
        ? [
            {
              severity: 'warning',
              code: 'more-of-the-same',
              params: { code, count: count - listed },
              where: {},
            },
          ]
        : [],
    );
    const remarks = [...this.#remarks.values()].map(
      ({ issue, count }): Issue => ({
        ...issue,
        params: { ...issue.params, features: count },
      }),
    );
    return [...this.#others, ...more, ...remarks];
  }
}
