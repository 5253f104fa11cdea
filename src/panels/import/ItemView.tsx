import { dialectName } from '@/messages/survey/dialect-name';
import { useMessages } from '@/panels/use-messages';
import type { ImportItem } from '@/store/import';
import { appStore, useAppStore } from '@/store/store';
import { Switch } from '@/ui/switch/Switch';
import { textIn } from '@/wording/text-in';
import { AreaTable } from './AreaTable';
import { importController } from './controller';
import { DoubtList } from './DoubtList';
import { stateOf } from './draft';
import { EncodingField } from './EncodingField';
import { FeatureFields } from './FieldTable';
import { IssueLine } from './IssueLine';
import styles from './import.module.css';
import { KindFields } from './KindFields';
import { LayerChoice } from './LayerChoice';
import { RosterView } from './RosterView';
import { SystemFields } from './SystemFields';
import { useReading } from './use-reading';

export interface ItemProps {
  readonly item: ImportItem;
  readonly index: number;
}

/** One dataset: what it is, where it lies and why, as what it comes in, what its fields mean, what is doubtful. */
export function ItemView({ item, index }: ItemProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const { summary, failure, choices } = item;
  const state = stateOf(item);
  const refusal = summary.refusal ?? failure;
  const checked = useReading(item);
  const features = summary.layers.reduce((sum, layer) => sum + layer.features, 0);
  return (
    // Every number in here is one of the person's own file.
    <div className={styles.item} data-user={summary.name} data-item-state={state}>
      <p className={styles.file}>
        <strong data-name="">{summary.name}</strong>
        <span className={styles.hint}>
          {[
            summary.format ? t(`survey.format.${summary.format}`) : null,
            summary.dialect === null ? null : textIn(locale, dialectName(summary.dialect)),
            features > 0 ? t('import.features', { count: features }) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {refusal ? (
        <ul className={styles.issues} role="alert">
          <IssueLine issue={refusal} />
          {summary.refusal
            ? summary.issues.map((issue) => <IssueLine key={JSON.stringify(issue)} issue={issue} />)
            : null}
        </ul>
      ) : null}
      {summary.refusal ? null : <EncodingField item={item} />}
      {state === 'refused' && failure === null ? null : (
        <>
          {features > 0 ? (
            <>
              <Switch
                checked={choices.included}
                onChange={(included) => importController(appStore()).choose(index, { included })}
              >
                {t('import.include')}
              </Switch>
              <SystemFields item={item} index={index} />
              <LayerChoice item={item} index={index} />
              {item.placed ? (
                <>
                  <KindFields item={item} index={index} reading={checked.reading} />
                  <FeatureFields item={item} index={index} />
                  <AreaTable item={item} index={index} />
                </>
              ) : null}
            </>
          ) : null}
          {summary.tables.map((table, at) => (
            <RosterView
              key={`${table.sheet ?? ''} ${table.title ?? ''}`}
              item={item}
              index={index}
              at={at}
              table={table}
              reading={checked.rosters[at] ?? null}
            />
          ))}
          <DoubtList item={item} index={index} checked={checked} />
        </>
      )}
    </div>
  );
}
