/** First capture of a pattern in a projection text. */
export function wktValue(wkt: string, pattern: RegExp): string | null {
  return pattern.exec(wkt)?.[1] ?? null;
}

/** A parameter by any of its names: `PARAMETER["Central_Meridian",120.0]`, in either flavour of the text. */
export function wktNumber(wkt: string, names: readonly string[]): number | null {
  for (const name of names) {
    const words = name.replace(/[_ ]/g, '[_ ]');
    const found = new RegExp(`PARAMETER\\s*\\[\\s*"${words}"\\s*,\\s*(-?[0-9.]+(?:e[+-]?[0-9]+)?)`, 'i').exec(
      wkt,
    );
    if (found) return Number(found[1]);
  }
  return null;
}
