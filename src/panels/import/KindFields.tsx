import { useId } from 'react';
import { asId, type ZoneId } from '@/domain/ids';
import { placedDatasetKinds } from '@/domain/user-dataset';
import type { DatasetReading } from '@/ingest/user-dataset';
import { useMessages } from '@/panels/use-messages';
import type { ImportChoices } from '@/store/import';
import { appStore, useAppStore } from '@/store/store';
import { Switch } from '@/ui/switch/Switch';
import { textIn } from '@/wording/text-in';
import { importController } from './controller';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';
import { OutlineComparison } from './OutlineComparison';

interface KindProps extends ItemProps {
  readonly reading: DatasetReading | null;
}

/** As what the dataset comes in, under which name, how good it is, and what it takes the place of. */
export function KindFields({ item, index, reading }: KindProps) {
  const t = useMessages();
  const name = useId();
  const { choices } = item;
  const choose = (patch: Partial<ImportChoices>) => importController(appStore()).choose(index, patch);
  return (
    <section className={styles.block} aria-label={t('import.what')}>
      <fieldset className={styles.group}>
        <legend>{t('import.what')}</legend>
        <div className={styles.kinds}>
          {placedDatasetKinds.map((kind) => (
            <label key={kind} className={styles.check}>
              <input
                type="radio"
                name={name}
                checked={choices.kind === kind}
                onChange={() => choose({ kind })}
              />
              <span>{t(`import.kind.${kind}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {choices.kind === 'points' ? <p className={styles.hint}>{t('import.kind.pointsNote')}</p> : null}
      <label className={styles.field}>
        <span>{t('import.name')}</span>
        <input
          value={choices.title}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => choose({ title: event.target.value })}
        />
      </label>
      {choices.kind === 'zoneOutline' ? (
        <>
          <ZoneSelect
            label={t('import.outlineOf')}
            none={t('import.outlineOf.none')}
            value={choices.replacesZoneOutline}
            onChange={(replacesZoneOutline) => choose({ replacesZoneOutline })}
          />
          <OutlineComparison dataset={reading?.dataset ?? null} />
        </>
      ) : (
        <ZoneSelect
          label={t('import.zone')}
          none={t('import.zone.none')}
          value={choices.zoneId}
          onChange={(zoneId) => choose({ zoneId })}
        />
      )}
      <div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={choices.surveyed}
            aria-describedby={`${name}-surveyed`}
            onChange={(event) => choose({ surveyed: event.target.checked })}
          />
          <span>{t('import.surveyed')}</span>
        </label>
        <p id={`${name}-surveyed`} className={styles.hint}>
          {t('import.surveyedHint')}
        </p>
      </div>
      {choices.kind === 'parcels' || choices.kind === 'buildings' ? (
        <Switch checked={choices.replacesSample} onChange={(replacesSample) => choose({ replacesSample })}>
          {t('import.replacesSample')}
        </Switch>
      ) : null}
    </section>
  );
}

interface ZoneSelectProps {
  readonly label: string;
  readonly none: string;
  readonly value: ZoneId | null;
  readonly onChange: (zone: ZoneId | null) => void;
}

export function ZoneSelect({ label, none, value, onChange }: ZoneSelectProps) {
  const locale = useAppStore((state) => state.locale);
  const zones = useAppStore((state) => state.filePark.zones);
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : asId<ZoneId>(target.value))}
      >
        <option value="">{none}</option>
        {zones.map((zone) => (
          <option key={zone.id} value={zone.id}>
            {textIn(locale, zone.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
