export type OnLine = (line: string, number: number, end: number) => void;

/**
 * Goes through a text line by line: CRLF, LF, CR, and CR CR LF, which some mail programs make of CRLF. Written out,
 * because a pattern over line ends takes time squared on a long run of them.
 * @param onLine the line without its end, its number from 1, and where in the text the next one begins
 */
export function eachLine(text: string, onLine: OnLine): void {
  const nextOf = (mark: string, from: number) => {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  let number = 1;
  let start = 0;
  // Looked up by the engine's own search and only when passed: a file knows one kind of line end, mostly.
  let feed = nextOf('\n', 0);
  let carriage = nextOf('\r', 0);
  while (start < text.length) {
    if (feed < start) feed = nextOf('\n', start);
    if (carriage < start) carriage = nextOf('\r', start);
    const at = Math.min(feed, carriage);
    let next = at + 1;
    if (carriage < feed) {
      if (text.charCodeAt(next) === 13 && text.charCodeAt(next + 1) === 10) next += 2;
      else if (text.charCodeAt(next) === 10) next += 1;
    }
    onLine(text.slice(start, at), number, next);
    start = next;
    number += 1;
  }
}
