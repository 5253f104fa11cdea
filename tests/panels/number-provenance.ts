/**
 * Every figure on screen says where it comes from: a digit stands inside an element with one of the provenance
 * attributes, or it is no figure at all but part of a name, a date, an id, or a listed silence of the plan.
 */
const provenance = [
  'fact',
  'derived',
  'sample',
  'count',
  'measured',
  'reported',
  'user',
  /** quoted sides of a contradiction, cited as a whole */
  'anomaly',
  'not-stated',
  'name',
  'id',
];
const covered = [...provenance.map((name) => `[data-${name}]`), 'time'].join(',');

/** Texts with a digit that nothing vouches for. */
export function numbersWithoutProvenance(root: Element): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\d/.test(node.nodeValue ?? '') && !node.parentElement?.closest(covered))
      found.push(node.nodeValue ?? '');
  }
  return found;
}
