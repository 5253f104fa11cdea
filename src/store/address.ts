/** The address of the page, once `app` keeps it; a saved view is an address, and opening one is going there. */
export interface PageAddress {
  /** hash part, with its leading #, of what is on screen now */
  current(): string;
  open(hash: string): void;
}

let address: PageAddress | null = null;

export function setPageAddress(kept: PageAddress | null): void {
  address = kept;
}

/** Without anybody who keeps it, the browser's own address is all there is. */
export function pageAddress(): PageAddress {
  return (
    address ?? {
      current: () => window.location.hash,
      open: (hash) => {
        window.location.hash = hash;
      },
    }
  );
}
