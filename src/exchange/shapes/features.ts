import type { Attributes } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import type { Tally } from '@/exchange/limits';
import type { RawFeature } from '@/exchange/raw';
import type { IssueList } from '../issue-list';
import type { IdentityFinder } from './identity';
import { type LooseGeometry, settle } from './settle';

/** What a reader has found about one feature. */
export interface LooseFeature {
  readonly where: Issue['where'];
  readonly geometry: LooseGeometry;
  readonly attributes: Attributes;
  /** wins over what the attributes say */
  readonly name?: string | null;
}

/**
 * Makes the features a file's feature turns into: one per kind of geometry in it, so a collection of an outline and its
 * label point becomes two with the same attributes.
 */
export function rawFeatures(
  { where, geometry, attributes, name }: LooseFeature,
  tools: { readonly tally: Tally; readonly identity: IdentityFinder; readonly findings: IssueList },
): RawFeature[] {
  const settled = settle(geometry, where, tools.tally);
  tools.findings.take(...settled.issues);
  const identity = tools.identity.of(attributes);
  return settled.shapes.map(({ kind, parts }) => {
    tools.tally.addFeature();
    return {
      where,
      kind,
      parts,
      pointLabels: null,
      name: name || identity.name,
      number: identity.number,
      attributes,
      declaredArea: identity.declaredArea,
    };
  });
}
