import type { Issue } from '@/domain/issue';
import { type Catalogue, catalogueParts } from './file-schemas';
import { firstProblem, isRecord, parseJson } from './json';

export const cataloguePath = 'catalogue.json';

type Dataset = Catalogue['datasets'][number];

function refusal(code: string, params: Issue['params'], feature?: string): Issue {
  return {
    severity: 'error',
    code,
    params,
    where: { file: cataloguePath, ...(feature === undefined ? {} : { feature }) },
  };
}

/** Reads one dataset; a file line that does not hold is left out, the dataset stays. */
function readDataset(candidate: unknown, index: number): { dataset: Dataset | null; issues: Issue[] } {
  const label = isRecord(candidate) && typeof candidate.id === 'string' ? candidate.id : `#${index + 1}`;
  const lines: unknown[] = isRecord(candidate) && Array.isArray(candidate.files) ? candidate.files : [];
  const issues: Issue[] = [];
  const files = lines.flatMap((line, position) => {
    const parsed = catalogueParts.file.safeParse(line);
    if (parsed.success) return [parsed.data];
    const { field } = firstProblem(parsed.error);
    issues.push(refusal('catalogue-file-invalid', { field }, `${label} · files #${position + 1}`));
    return [];
  });
  const parsed = catalogueParts.dataset.safeParse(isRecord(candidate) ? { ...candidate, files } : candidate);
  if (parsed.success) return { dataset: parsed.data, issues };
  const { field } = firstProblem(parsed.error);
  return { dataset: null, issues: [...issues, refusal('catalogue-dataset-invalid', { field }, label)] };
}

/** The catalogue as far as it holds. Empty, with the reason, when there is nothing to go by. */
export function readCatalogue(text: string | null): { catalogue: Catalogue; issues: readonly Issue[] } {
  const nothing = (issue: Issue) => ({ catalogue: { datasets: [] }, issues: [issue] });
  if (text === null) return nothing(refusal('file-missing', {}));
  const parsed = parseJson(text, cataloguePath);
  if ('issue' in parsed) return nothing(parsed.issue);
  const list = isRecord(parsed.json) ? parsed.json.datasets : undefined;
  if (!Array.isArray(list)) return nothing(refusal('catalogue-invalid', {}));
  const readings = list.map(readDataset);
  return {
    catalogue: { datasets: readings.flatMap(({ dataset }) => dataset ?? []) },
    issues: readings.flatMap(({ issues }) => issues),
  };
}
