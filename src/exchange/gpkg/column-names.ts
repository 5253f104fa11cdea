/** Names the tables use themselves. */
const taken: readonly string[] = ['fid', 'geom'];

/**
 * Column names a database can tell apart: it does not mind case, and an empty name is none.
 * @returns one name for each title, same order; a number is added where two would be the same
 */
export function columnNames(titles: readonly string[]): readonly string[] {
  const used = new Set(taken);
  return titles.map((title) => {
    const plain = title.replaceAll('\u0000', '') || 'column';
    let name = plain;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${plain}_${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}
