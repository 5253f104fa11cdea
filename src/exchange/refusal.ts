import type { Issue } from '@/domain/issue';

/** A file that cannot be read at all: the reason as an issue, so that it finds its words where the user reads it. */
export class ReadRefusal extends Error {
  /** @param remarks what else was found before the file had to be given up */
  constructor(
    readonly issue: Issue,
    readonly remarks: readonly Issue[] = [],
  ) {
    super(issue.code);
    this.name = 'ReadRefusal';
  }
}

/** Shorthand of the readers. @param code one of the `issues.*` messages */
export function refuse(code: string, where: Issue['where'] = {}, params: Issue['params'] = {}): never {
  throw new ReadRefusal({ severity: 'error', code, params, where });
}
