export type Policy = Record<string, string[]>;
export const SERVED_POLICY: Policy;
export const IMPORT_WORKER_POLICY: Policy;
export const RELEASE_HEADERS: Record<string, string>;
export function headersFor(path: string): Record<string, string>;
export function oneFilePolicy(hashes: { scripts: string[]; styles: string[] }): Policy;
export function policyText(policy: Policy): string;
