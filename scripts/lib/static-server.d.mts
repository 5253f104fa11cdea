export interface Served {
  url: string;
  close: () => Promise<void>;
}
export function serveFolder(options: { dir: string; port?: number; strictPort?: boolean }): Promise<Served>;
