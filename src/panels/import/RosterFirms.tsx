import { rosterRows } from '@/exchange/tables/roster-rows';
import { useMessages } from '@/panels/use-messages';
import type { ImportChoices, RosterChoices } from '@/store/import';
import { appStore } from '@/store/store';
import { Switch } from '@/ui/switch/Switch';
import { importController } from './controller';
import { FieldTable } from './FieldTable';
import styles from './import.module.css';
import { ZoneSelect } from './KindFields';
import type { RosterProps } from './RosterView';

interface RosterFirmsProps extends RosterProps {
  readonly holdsFirms: boolean;
}

/** A roster of firms on its way into the park: what its columns mean, how much fits, where the rest goes. */
export function RosterFirms({ item, index, at, table, reading, holdsFirms }: RosterFirmsProps) {
  const t = useMessages();
  const { choices, summary } = item;
  const roster = choices.rosters[at];
  if (!roster) return null;
  const choose = (patch: Partial<ImportChoices>) => importController(appStore()).choose(index, patch);
  const change = (patch: Partial<RosterChoices>) =>
    choose({ rosters: choices.rosters.map((one, number) => (number === at ? { ...one, ...patch } : one)) });
  return (
    <>
      {holdsFirms ? (
        <>
          <Switch checked={roster.included} onChange={(included) => change({ included })}>
            {t('import.firms.include')}
          </Switch>
          <p className={styles.hint}>{t('import.firms.note')}</p>
          {summary.layers.some(({ name }) => name === (table.sheet ?? '')) ? (
            <p className={styles.hint}>{t('import.firms.positions')}</p>
          ) : null}
          <FirmCounts reading={reading} />
          <label className={styles.field}>
            <span>{t('import.name')}</span>
            <input
              value={choices.title}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => choose({ title: event.target.value })}
            />
          </label>
          <ZoneSelect
            label={t('import.firms.zone')}
            none={t('import.firms.zone.none')}
            value={choices.zoneId}
            onChange={(zoneId) => choose({ zoneId })}
          />
          <Switch checked={choices.replacesSample} onChange={(replacesSample) => choose({ replacesSample })}>
            {t('import.firms.replacesSample')}
          </Switch>
        </>
      ) : (
        <p className={styles.hint}>{t('import.firms.how')}</p>
      )}
      <FieldTable
        features={rosterRows(table, summary.name)}
        mapping={roster.mapping}
        onChange={(mapping) => change({ mapping })}
      />
    </>
  );
}

/** How many firms and stays the rows make, and how exactly they are placed. */
function FirmCounts({ reading }: Pick<RosterProps, 'reading'>) {
  const t = useMessages();
  const dataset = reading?.dataset;
  if (!dataset) return null;
  const { enterprises = [], occupancies = [] } = dataset;
  const wanted = enterprises.filter(({ relation }) => relation === 'wanted').length;
  const inBuilding = occupancies.filter(({ buildingId }) => buildingId !== null).length;
  const onParcel = occupancies.filter(({ buildingId, parcelId }) => buildingId === null && parcelId).length;
  const inZone = occupancies.filter(
    ({ buildingId, parcelId, zoneId }) => buildingId === null && !parcelId && zoneId !== null,
  ).length;
  const nowhere = occupancies.length - inBuilding - onParcel - inZone;
  return (
    <ul className={styles.counts} data-firm-counts="">
      <li data-count="firms">
        {t('import.firms.counts', { firms: enterprises.length - wanted, stays: occupancies.length })}
      </li>
      <li data-count="stays">{t('import.firms.placed', { inBuilding, onParcel, inZone, nowhere })}</li>
      {wanted > 0 ? <li data-count="wanted">{t('import.firms.wanted', { count: wanted })}</li> : null}
    </ul>
  );
}
