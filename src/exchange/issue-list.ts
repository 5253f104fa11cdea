import type { Issue } from '@/domain/issue';

/** Beyond this many of one kind the rest is only counted: nobody reads the 201st, and a list of a million stalls. */
const shownPerCode = 200;

export interface IssueListOptions {
  /** most of one kind that are told word for word */
  readonly perCode?: number;
  /**
   * Remarks of one kind about one layer and column become a single line with a count: fifty thousand times "altitude
   * dropped" hides the one warning that matters.
   */
  readonly gathersRemarks?: boolean;
}

/** What a reader or writer has to say about one file. Of each kind the first are kept word for word, the rest counted. */
export class IssueList {
  readonly #file: string | null;
  readonly #perCode: number;
  readonly #gathers: boolean;
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, { count: number; severity: Issue['severity'] }>();
  readonly #remarks = new Map<string, { issue: Issue; count: number }>();

  /** @param file for issues that name none; null: they stay without */
  constructor(file: string | null = null, options: IssueListOptions = {}) {
    this.#file = file;
    this.#perCode = options.perCode ?? shownPerCode;
    this.#gathers = options.gathersRemarks ?? false;
  }

  add(
    severity: Issue['severity'],
    code: string,
    where: Issue['where'] = {},
    params: Issue['params'] = {},
  ): void {
    this.take({ severity, code, params, where });
  }

  take(...issues: readonly Issue[]): void {
    for (const one of issues) {
      const issue = this.#file === null ? one : { ...one, where: { file: this.#file, ...one.where } };
      if (this.#gathers && issue.severity === 'info') this.#gather(issue);
      else {
        const count = (this.#counts.get(issue.code)?.count ?? 0) + 1;
        this.#counts.set(issue.code, { count, severity: issue.severity });
        if (count <= this.#perCode) this.#issues.push(issue);
      }
    }
  }

  #gather(issue: Issue): void {
    const { params, where } = issue;
    const key = [issue.code, where.layer, params.column, params.element].join('\n');
    const known = this.#remarks.get(key);
    if (known) known.count += 1;
    else this.#remarks.set(key, { issue, count: 1 });
  }

  /** In the order of the file: by line where one is known; what was only counted and what was gathered at the end. */
  all(): readonly Issue[] {
    const inOrder = this.#issues.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
    const where = this.#file === null ? {} : { file: this.#file };
    const more = [...this.#counts].flatMap(([like, { count, severity }]): readonly Issue[] => {
      const params = { count: count - this.#perCode, like };
      return count > this.#perCode ? [{ severity, code: 'more-of-the-same', params, where }] : [];
    });
    const remarks = [...this.#remarks.values()].map(
      ({ issue, count }): Issue => ({ ...issue, params: { ...issue.params, features: count } }),
    );
    return [...inOrder, ...more, ...remarks];
  }
}
