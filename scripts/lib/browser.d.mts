export function findBrowser(): Promise<string | null>;
export function browserArgs(options?: { webgl?: boolean }): string[];
