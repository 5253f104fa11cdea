import type { Issue } from '@/domain/issue';

/** Beyond this many of one kind the rest is only counted: nobody reads the 1001st, and a list of a million stalls. */
const shownPerCode = 200;

/** The doubts of one file. Of each kind the first are kept word for word, the rest as a number. */
export class IssueList {
  readonly #file: string;
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
  }

  add(
    severity: Issue['severity'],
    code: string,
    where: Omit<Issue['where'], 'file'> = {},
    params: Issue['params'] = {},
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= shownPerCode) {
      this.#issues.push({ severity, code, params, where: { file: this.#file, ...where } });
    }
  }

  /** In the order of the file: by line where one is known, with what was only counted at the end. */
  all(): readonly Issue[] {
    const rest = [...this.#counts].filter(([, count]) => count > shownPerCode);
    const inOrder = [...this.#issues].sort((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0));
    return [
      ...inOrder,
      ...rest.map(([, count]): Issue => {
        const params = { count: count - shownPerCode };
        return { severity: 'warning', code: 'more-of-the-same', params, where: { file: this.#file } };
      }),
    ];
  }
}
