import type { SurveyPart } from '@/domain/imported-feature';
import type { ExportFeature } from '@/exchange/raw';

/** Lines and points carry one part each; a part of several lines is taken apart first. */
export function singleParts({ kind, parts }: Pick<ExportFeature, 'kind' | 'parts'>): readonly SurveyPart[] {
  if (kind === 'polygon') return parts;
  if (kind === 'line') return parts.flatMap((rings) => rings.map((ring): SurveyPart => [ring]));
  return parts.flatMap((rings) => rings.flatMap((ring) => ring.map((point): SurveyPart => [[point]])));
}
