import type { ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { useMessages } from '@/panels/use-messages';
import type { ImportItem } from '@/store/import';
import { appStore } from '@/store/store';
import { importController } from './controller';
import { featuresOf, previewId } from './draft';
import { IssueLine } from './IssueLine';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';
import type { CheckedItem } from './use-reading';

const listed = 150;
const gravity: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** The feature a doubt speaks of: by its name in the file, else by its line. */
function featureOf(features: readonly ImportedFeature[], { where }: Issue): ImportedFeature | undefined {
  if (where.feature !== undefined) {
    return features.find(
      (one) =>
        one.where.feature === where.feature && (where.line === undefined || one.where.line === where.line),
    );
  }
  if (where.line === undefined) return undefined;
  // A line inside of a feature belongs to the last one that begins before it.
  const { line } = where;
  return features.findLast((one) => one.where.line !== undefined && one.where.line <= line);
}

/** What a table's cells were doubted for by their titles; once its rows are read as firms, the columns agreed decide. */
const cellDoubts = new Set([
  ...['table-not-a-number', 'table-unit-unknown', 'table-not-a-date', 'table-date-period'],
  'table-date-october',
]);

function doubtsOf(item: ImportItem, { reading, rosters }: CheckedItem): readonly Issue[] {
  const { summary, placed } = item;
  const all = [
    ...summary.issues,
    ...summary.tables.flatMap(({ issues }, at) =>
      rosters[at] ? issues.filter(({ code }) => !cellDoubts.has(code)) : issues,
    ),
    ...rosters.flatMap((roster) => roster?.issues ?? []),
    ...(placed?.issues ?? []),
    ...(reading?.issues ?? []),
  ];
  // Said twice word for word, it is one doubt.
  const once = [...new Map(all.map((issue) => [JSON.stringify(issue), issue])).values()];
  return once.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
}

interface DoubtListProps extends ItemProps {
  readonly checked: CheckedItem;
}

/** Everything doubtful about a dataset, the gravest first; what has a place is shown there. */
export function DoubtList({ item, index, checked }: DoubtListProps) {
  const t = useMessages();
  const doubts = doubtsOf(item, checked);
  const features = featuresOf(item);
  const show = (issue: Issue) => {
    const feature = featureOf(features, issue);
    if (!feature?.geometry) return undefined;
    return () => importController(appStore()).light(previewId(index, feature));
  };
  return (
    <section className={styles.block} aria-label={t('import.doubts')}>
      <h3 className={styles.heading}>
        {t('import.doubts')}{' '}
        {doubts.length > 0 ? (
          <span className={styles.hint} data-count="doubts">
            {doubts.length}
          </span>
        ) : null}
      </h3>
      {checked.check ? (
        <p className={styles.row}>
          <button type="button" className={styles.button} onClick={checked.check}>
            {t('import.doubts.check')}
          </button>
          <span className={styles.hint}>{t('import.doubts.checkNote')}</span>
        </p>
      ) : null}
      {doubts.length === 0 && !checked.check ? (
        <p className={styles.hint}>{t('import.doubts.none')}</p>
      ) : null}
      <ul className={styles.issues}>
        {doubts.slice(0, listed).map((issue) => (
          <IssueLine key={JSON.stringify(issue)} issue={issue} onShow={show(issue)} />
        ))}
      </ul>
      {doubts.length > listed ? (
        <p className={styles.hint}>{t('import.more', { count: doubts.length - listed })}</p>
      ) : null}
    </section>
  );
}
