/**
 * Where the next line begins after a line end: LF, CRLF, CR, and CR CR LF, which some mail programs make of CRLF.
 * @param end where the line ends: at its line end, or after the last byte
 */
export function afterLineEnd(bytes: Uint8Array, end: number): number {
  if (end >= bytes.length) return bytes.length;
  if (bytes[end] === 10) return end + 1;
  if (bytes[end + 1] === 13 && bytes[end + 2] === 10) return end + 3;
  return bytes[end + 1] === 10 ? end + 2 : end + 1;
}

/** @returns the place of the line end, or the length where there is none */
export function lineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  return at;
}
