import type { ReportSubject } from '@/domain/evidence';
import { asId, type MilestoneId, type ParcelId } from '@/domain/ids';
import { isIllustrative } from '@/domain/provenance';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './evidence.module.css';

/** `kind:id` of a subject, as the options of the field carry it. */
const codeOf = (subject: ReportSubject | null) => (subject ? `${subject.kind}:${subject.id}` : '');

function subjectOf(code: string): ReportSubject | null {
  const [kind, ...rest] = code.split(':');
  const id = rest.join(':');
  if (kind === 'milestone') return { kind, id: asId<MilestoneId>(id) };
  if (kind === 'indicator') return { kind, id };
  if (kind === 'parcel') return { kind, id: asId<ParcelId>(id), stage: 'sold' };
  return null;
}

interface SubjectFieldProps {
  readonly value: ReportSubject | null;
  readonly onChange: (subject: ReportSubject | null) => void;
}

/** Everything a document can speak of. 示例 parcels are not offered: nothing about them can be verified. */
export function SubjectField({ value, onChange }: SubjectFieldProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.sourcePark);
  const groups = [
    { kind: 'milestone', label: t('desk.evidence.group.milestones'), things: park.milestones },
    { kind: 'indicator', label: t('desk.evidence.group.targets'), things: park.indicators },
    {
      kind: 'parcel',
      label: t('desk.evidence.group.parcels'),
      things: park.parcels.filter((parcel) => !isIllustrative(parcel) && parcel.illustrates === null),
    },
  ] as const;
  return (
    <label className={styles.field}>
      <span>{t('desk.evidence.subject')}</span>
      <select
        data-name=""
        required
        value={codeOf(value)}
        onChange={(event) => onChange(subjectOf(event.target.value))}
      >
        <option value="">{t('desk.evidence.choose')}</option>
        {groups.map(({ kind, label, things }) => (
          <optgroup key={kind} label={label}>
            {things.map((thing) => (
              <option key={thing.id} value={`${kind}:${thing.id}`}>
                {kind === 'parcel' ? textIn(locale, thing.name) : `${thing.id} ${textIn(locale, thing.name)}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
