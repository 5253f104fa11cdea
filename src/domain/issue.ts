/** A readable problem. Codes become words only in panels and at the command line, through `messages`. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly where: {
    readonly file?: string;
    readonly line?: number;
    readonly feature?: string;
    readonly layer?: string;
  };
}
