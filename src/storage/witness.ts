/**
 * Remembers the number of the last write outside the database. When the database comes back with a smaller number, it
 * has lost something and the person must be told. It holds a number and never work itself.
 */
export interface Witness {
  read(): number | null;
  write(revision: number): void;
  forget(): void;
}

export const witnessKey = 'zhigu-atlas-desk-revision';

/** A witness in localStorage. It may lose its last seconds in a crash, and then merely knows too little to complain. */
export function localWitness(storage: () => Storage = () => localStorage): Witness {
  /** Blocked storage throws on the first touch; the desk works without its witness. */
  const attempt = <T>(action: (storage: Storage) => T): T | null => {
    try {
      return action(storage());
    } catch {
      return null;
    }
  };
  return {
    read() {
      const text = attempt((store) => store.getItem(witnessKey));
      return text !== null && /^\d+$/.test(text) ? Number(text) : null;
    },
    write(revision) {
      attempt((store) => store.setItem(witnessKey, String(revision)));
    },
    forget() {
      attempt((store) => store.removeItem(witnessKey));
    },
  };
}
