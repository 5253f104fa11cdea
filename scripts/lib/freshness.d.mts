export function ensureInstalled(): Promise<boolean>;
export function ensureBuilt(): Promise<boolean>;
export function ensureCliBuilt(): Promise<string | null>;
