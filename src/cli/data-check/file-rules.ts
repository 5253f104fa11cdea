import type { Finding, Rule } from './finding';

/**
 * What the product itself finds wrong when it reads the files: schema, duplicate ids, broken rings, references that
 * lead nowhere. Here even a warning counts, because the data in the repository has no excuse.
 */
export const filesAreRead: Rule = ({ catalogue, park }) =>
  park.issues.map((issue): Finding => {
    const ofKind = catalogue.datasets
      .flatMap(({ files }) => files)
      .find(({ kind }) => kind === issue.where.layer)?.path;
    return { ...issue, where: { ...issue.where, file: issue.where.file ?? ofKind ?? 'catalogue.json' } };
  });
