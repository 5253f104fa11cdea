export type OnLine = (line: string, number: number, end: number) => void;

/**
 * Goes through a text line by line: CRLF, LF, CR, and CR CR LF, which some mail programs make of CRLF. Written out,
 * because a pattern over line ends takes time squared on a long run of them.
 * @param onLine the line without its end, its number from 1, and where in the text the next one begins
 */
export function eachLine(text: string, onLine: OnLine): void {
  let number = 1;
  let start = 0;
  while (start < text.length) {
    let at = start;
    let code = text.charCodeAt(at);
    while (at < text.length && code !== 10 && code !== 13) {
      at += 1;
      code = text.charCodeAt(at);
    }
    let next = at + 1;
    if (code === 13) {
      if (text.charCodeAt(next) === 13 && text.charCodeAt(next + 1) === 10) next += 2;
      else if (text.charCodeAt(next) === 10) next += 1;
    }
    onLine(text.slice(start, at), number, next);
    start = next;
    number += 1;
  }
}
