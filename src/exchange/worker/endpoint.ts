/** A port to the other side, of a browser's worker or of Node's. */
export type { Endpoint as ImportEndpoint } from 'comlink';
