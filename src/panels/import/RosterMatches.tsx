import { useMemo } from 'react';
import type { RosterTable } from '@/exchange/tables/roster';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import styles from './import.module.css';
import { matchRoster, type RosterMatch } from './roster-match';

const shown = 40;

/** Rows that name no firms are only held against the parcels and buildings of the park: what is known, what is not. */
export function RosterMatches({ table }: { readonly table: RosterTable }) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const datasets = useAppStore((state) => state.datasets);
  const match = useMemo(() => matchRoster(table, park, datasets), [table, park, datasets]);
  return (
    <>
      <p className={styles.warning}>{t('import.roster.note')}</p>
      {match === null ? (
        <p className={styles.hint}>{t('import.roster.noNumbers')}</p>
      ) : (
        <Found match={match} />
      )}
    </>
  );
}

function Found({ match: { matched, unmatched, several, blank } }: { readonly match: RosterMatch }) {
  const t = useMessages();
  return (
    <>
      <p data-count="roster">{t('import.roster.matched', { count: matched.length })}</p>
      <Names label={t('import.roster.matchedNames')} names={[...new Set(matched)]} />
      <Names label={t('import.roster.unmatched')} names={unmatched} />
      <Names label={t('import.roster.several')} names={several} />
      {blank > 0 ? (
        <p className={styles.hint} data-count="roster.blank">
          {t('import.roster.blank', { count: blank })}
        </p>
      ) : null}
    </>
  );
}

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  const t = useMessages();
  const between = useAppStore(({ locale }) => (locale === 'en' ? ', ' : '、'));
  if (names.length === 0) return null;
  return (
    <p className={styles.hint}>
      {label}: <span data-name="">{names.slice(0, shown).join(between)}</span>{' '}
      {names.length > shown ? t('import.more', { count: names.length - shown }) : null}
    </p>
  );
}
