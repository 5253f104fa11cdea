import '@/messages/survey';
import type { ReactNode } from 'react';
import { type UserDataset, type UserRecord, userRecordsOf } from '@/domain/user-dataset';
import { definitionOf } from '@/geodesy/coordinate-systems';
import { decimalText } from '@/geodesy/decimal';
import { systemName } from '@/messages/survey/system-name';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { EntityFigure } from '../figures';
import styles from './own-record.module.css';
import { isPrivateAttribute } from './private-attributes';

const pointsListed = 200;

const recordsListed = 20;

/** What the file has of an imported thing: declared area beside computed ones, its own coordinates, its attributes. */
export default function OwnRecord({ id }: { readonly id: string }): ReactNode {
  const t = useMessages();
  const datasets = useAppStore((state) => state.datasets);
  const found = userRecordsOf(datasets, id);
  if (!found) return null;
  const { dataset, records } = found;
  return (
    <Section title={t('own.record')}>
      <div data-user={dataset.id} data-own-record="">
        {records.slice(0, recordsListed).map((record, index) => (
          <RecordOf key={`${record.id} ${record.where.line ?? index}`} dataset={dataset} record={record} />
        ))}
        {records.length > recordsListed ? (
          <p className={styles.note}>{t('import.more', { count: records.length - recordsListed })}</p>
        ) : null}
      </div>
    </Section>
  );
}

interface RecordProps {
  readonly dataset: UserDataset;
  readonly record: UserRecord;
}

function RecordOf({ dataset, record }: RecordProps) {
  const t = useMessages();
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  const attributes = Object.entries(record.attributes).filter(
    ([name, value]) => value !== null && value !== '' && !(publicMode && isPrivateAttribute(name)),
  );
  const hasShape = record.original.parts.length > 0;
  const { file, line, layer } = record.where;
  const place = [file ?? dataset.source.file, layer, line === undefined ? null : t('own.line', { line })];
  return (
    <>
      <DefinitionList>
        <Definition term={t('import.file')}>
          <span data-name="">{place.filter(Boolean).join(' · ')}</span>
        </Definition>
        {hasShape ? <Areas dataset={dataset} record={record} /> : null}
      </DefinitionList>
      {publicMode ? null : <Coordinates record={record} />}
      {attributes.length > 0 ? (
        <Disclosure summary={t('own.attributes')} defaultOpen={!hasShape}>
          {() => (
            <DefinitionList>
              {attributes.map(([name, value]) => (
                <Definition key={name} term={<span data-name="">{name}</span>}>
                  {String(value)}
                </Definition>
              ))}
            </DefinitionList>
          )}
        </Disclosure>
      ) : null}
    </>
  );
}

function Areas({ dataset, record }: RecordProps) {
  const t = useMessages();
  const area = (value: number | null) =>
    value === null ? (
      t('own.notGiven')
    ) : (
      <EntityFigure dataset={dataset.id} value={value} unit={t('panels.unit.squareMetres')} />
    );
  if (record.areaPlaneSqm === null && record.declaredAreaSqm === null) return null;
  return (
    <>
      <Definition term={t('own.areaDeclared')}>
        {area(record.declaredAreaSqm)}
        {record.declaredArea ? (
          <span className={styles.note}> {t('own.asDeclared', { text: record.declaredArea })}</span>
        ) : null}
      </Definition>
      <Definition term={t('own.areaPlane')}>{area(record.areaPlaneSqm)}</Definition>
      <Definition term={t('own.areaEllipsoid')}>{area(record.areaEllipsoidSqm)}</Definition>
    </>
  );
}

/** The numbers of the file itself, in the order the trade writes them: north before east. */
function Coordinates({ record }: { readonly record: UserRecord }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const { original, pointLabels } = record;
  const points = original.parts.flatMap((rings, part) =>
    rings.flatMap((ring, at) =>
      ring.map((position, index) => ({
        key: `${part}-${at}-${index}`,
        label: pointLabels?.[part]?.[at]?.[index] ?? String(index + 1),
        position,
      })),
    ),
  );
  if (points.length === 0) return null;
  const definition = original.system === null ? null : definitionOf(original.system);
  const isDegrees = definition?.kind === 'geographic' || definition?.kind === 'shifted';
  const text = (value: number) => decimalText(value, isDegrees ? 9 : 4);
  const columns = isDegrees ? (['own.lon', 'own.lat'] as const) : (['own.north', 'own.east'] as const);
  return (
    <Disclosure
      summary={
        <>
          {t('own.coordinates')}{' '}
          <span className={styles.note} data-name="">
            {original.system === null ? '' : textIn(locale, systemName(original.system))}
          </span>
        </>
      }
    >
      {() => (
        <>
          <table className={styles.table} data-original-coordinates="">
            <thead>
              <tr>
                <th scope="col">{t('own.point')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.slice(0, pointsListed).map(({ key, label, position: [x, y] }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  <td>{text(isDegrees ? x : y)}</td>
                  <td>{text(isDegrees ? y : x)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {points.length > pointsListed ? (
            <p className={styles.note}>{t('import.more', { count: points.length - pointsListed })}</p>
          ) : null}
        </>
      )}
    </Disclosure>
  );
}
