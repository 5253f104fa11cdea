/** Letters, figures and - . / _ # ( ): what labels, numbers and coordinates are made of. 1 at each of their codes. */
export const wordBytes = Uint8Array.from({ length: 256 }, (_, code) =>
  code < 128 && /[\w#()./-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
