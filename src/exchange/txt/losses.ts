import type { Issue } from '@/domain/issue';
import type { AttributeLosses } from './write-attributes';

/** What a document could not keep, by name. */
export interface Losses extends AttributeLosses {
  readonly renumbered: Set<string>;
  readonly leftOut: Set<string>;
}

/** @param companion name of the second text, where there is one */
export function lossIssues(losses: Losses, companion: string | null): readonly Issue[] {
  const told = (code: string, names: ReadonlySet<string>): Issue[] => {
    // Every one by name: what is lost is looked for later, and a list that breaks off cannot be searched.
    const params = { names: [...names].join('、') };
    return names.size === 0 ? [] : [{ severity: 'warning', code, params, where: {} }];
  };
  return [
    ...(companion
      ? [{ severity: 'warning', code: 'txt-loss-companion', params: { file: companion }, where: {} } as const]
      : []),
    ...told('txt-loss-shapes', losses.leftOut),
    ...told('txt-loss-characters', losses.replaced),
    ...told('txt-loss-text', losses.asText),
    ...told('txt-loss-labels', losses.renumbered),
  ];
}
