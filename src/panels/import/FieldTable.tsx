import { useMemo } from 'react';
import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import type { ImportedFeature } from '@/domain/imported-feature';
import { unitOfHeader } from '@/exchange/fields/synonyms';
import type { FieldMapping } from '@/ingest/user-dataset';
import { roleNames } from '@/messages/survey/roles';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { textIn } from '@/wording/text-in';
import { importController } from './controller';
import { attributeSamples } from './guess';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';

const roles = (Object.keys(roleNames) as (keyof typeof roleNames)[]).map((key) => ({
  role: key.slice('role.'.length) as ColumnRole,
  words: roleNames[key],
}));
const areaRoles: readonly ColumnRole[] = ['siteArea', 'grossFloorArea', 'usableFloorArea'];
const areaUnits = ['squareMetre', 'mu', 'hectare'] as const satisfies readonly ColumnUnit[];

/** What the attributes of the features mean. */
export function FeatureFields({ item, index }: ItemProps) {
  return (
    <FieldTable
      features={item.placed?.features ?? []}
      mapping={item.choices.mapping}
      onChange={(mapping) => importController(appStore()).choose(index, { mapping })}
    />
  );
}

interface FieldTableProps {
  readonly features: readonly ImportedFeature[];
  readonly mapping: readonly FieldMapping[];
  readonly onChange: (mapping: readonly FieldMapping[]) => void;
}

/** What attributes or columns mean: found by their names, to be changed by hand. */
export function FieldTable({ features, mapping, onChange }: FieldTableProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const samples = useMemo(() => attributeSamples(features), [features]);
  if (samples.length === 0) return null;
  const change = (attribute: string, made: FieldMapping | null) => {
    const others = mapping.filter((field) => field.attribute !== attribute);
    onChange(made ? [...others, made] : others);
  };
  const summary = (
    <>
      {t('import.fields')}{' '}
      <span className={styles.hint} data-count="fields">
        {mapping.length} / {samples.length}
      </span>
    </>
  );
  return (
    <Disclosure summary={summary}>
      {() => (
        <div className={styles.scrollX}>
          <table className={styles.table} data-fields="">
            <thead>
              <tr>
                <th scope="col">{t('import.fields.attribute')}</th>
                <th scope="col">{t('import.fields.sample')}</th>
                <th scope="col">{t('import.fields.role')}</th>
              </tr>
            </thead>
            <tbody>
              {samples.map(({ attribute, sample }) => {
                const field = mapping.find((one) => one.attribute === attribute);
                return (
                  <tr key={attribute}>
                    <th scope="row" data-name="">
                      {attribute}
                    </th>
                    <td className={styles.sample}>{sample.slice(0, 40)}</td>
                    <td>
                      <select
                        aria-label={t('import.fields.roleOf', { field: attribute })}
                        value={field?.role ?? ''}
                        onChange={({ target }) =>
                          change(
                            attribute,
                            target.value === ''
                              ? null
                              : {
                                  attribute,
                                  role: target.value as ColumnRole,
                                  unit: unitOfHeader(attribute),
                                },
                          )
                        }
                      >
                        <option value="">{t('import.fields.keep')}</option>
                        {field && !roles.some(({ role }) => role === field.role) ? (
                          <option value={field.role}>{attribute}</option>
                        ) : null}
                        {roles.map(({ role, words }) => (
                          <option key={role} value={role}>
                            {textIn(locale, words)}
                          </option>
                        ))}
                      </select>
                      {field && areaRoles.includes(field.role) ? (
                        <select
                          aria-label={t('import.fields.unitOf', { field: attribute })}
                          value={field.unit ?? ''}
                          onChange={({ target }) => {
                            const unit = areaUnits.find((known) => known === target.value) ?? null;
                            change(attribute, { ...field, unit });
                          }}
                        >
                          <option value="">{t('import.fields.noUnit')}</option>
                          {areaUnits.map((unit) => (
                            <option key={unit} value={unit}>
                              {t(`shell.unit.${unit}`)}
                            </option>
                          ))}
                        </select>
                      ) : null}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Disclosure>
  );
}
