import type { Zone } from '@/domain/park';
import type { DatasetNature } from '@/domain/provenance';
import { namedResidents } from '@/domain/roster';
import type { SelectableKind } from '@/domain/selection';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { CountFigure, NotStated, OriginBadges } from '../figures';
import { openThing } from '../navigation';
import { useClock } from '../use-clock';
import { kept, useFilteredOut } from '../use-filtered-out';
import { useMessages } from '../use-messages';
import { useShownPark } from '../use-shown-park';
import styles from './zone.module.css';
import { ownResidentsAt, parcelsOfZone, sampleResidentsAt } from './zone-contents';

interface Thing {
  readonly id: string;
  readonly nature: DatasetNature;
  readonly name: { readonly zh: string; readonly en: string };
  readonly status?: 'existing' | 'planned';
}

/** Platforms, projects and firms of the zone; the long lists of roster and parcels stay folded. */
export function ZoneThings({ zone }: { readonly zone: Zone }) {
  const t = useMessages();
  const park = useShownPark();
  const clock = useClock();
  const inZone = (thing: { readonly zoneId: string | null }) => thing.zoneId === zone.id;
  const roster = sampleResidentsAt(park, zone.id, clock);
  const parcels = kept(parcelsOfZone(park, zone.id), useFilteredOut()?.parcels);
  return (
    <>
      <Things
        title={t('panels.zone.platforms')}
        kind="platform"
        things={park.platforms.filter(inZone)}
        silent={planNames(zone, park.platforms)}
      />
      <Things
        title={t('panels.zone.projects')}
        kind="project"
        things={park.projects.filter(inZone)}
        silent={planNames(zone, park.projects)}
      />
      <Things
        title={t('panels.zone.firms')}
        kind="firm"
        things={namedResidents(park, zone.id)}
        silent={planNames(zone, park.enterprises)}
      />
      <FoldedThings
        title={t('panels.zone.ownFirms')}
        kind="firm"
        things={ownResidentsAt(park, zone.id, clock)}
      />
      <FoldedThings title={t('panels.zone.sampleFirms')} kind="firm" things={roster} />
      <FoldedThings title={t('panels.zone.parcelList')} kind="parcel" things={parcels} />
    </>
  );
}

interface ThingsProps {
  readonly title: string;
  readonly kind: SelectableKind;
  readonly things: readonly Thing[];
}

/**
 * Whether an empty list means that the plan is silent: it names such things elsewhere, so its list has been read. Where
 * the whole list is missing the gap is ours, and a zone that is not the plan's says nothing about the plan.
 */
function planNames(zone: Zone, all: readonly Pick<Thing, 'nature'>[]): boolean {
  return zone.nature === 'documented' && all.some((thing) => thing.nature === 'documented');
}

function Things({ title, kind, things, silent }: ThingsProps & { readonly silent: boolean }) {
  if (things.length === 0) {
    return silent ? (
      <Section title={title}>
        <NotStated />
      </Section>
    ) : null;
  }
  return (
    <Section title={title} aside={<CountFigure value={things.length} of={`${kind}s`} />}>
      <ThingRows kind={kind} things={things} />
    </Section>
  );
}

/** Long lists wait folded. Badged 示例 or 自有 as soon as one entry is: a list is as certain as its weakest line. */
function FoldedThings({ title, kind, things }: ThingsProps) {
  if (things.length === 0) return null;
  return (
    <Section title={title} aside={<OriginBadges of={things} />}>
      <details className={styles.fold}>
        <summary>
          <CountFigure value={things.length} of={`${kind}s`} />
        </summary>
        <ThingRows kind={kind} things={things} />
      </details>
    </Section>
  );
}

function ThingRows({ kind, things }: Omit<ThingsProps, 'title'>) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  return (
    <RowList>
      {things.map((thing) => (
        <RowButton
          key={thing.id}
          onClick={() => openThing(kind, thing.id)}
          aside={thing.status === 'planned' && <Badge>{t('panels.status.planned')}</Badge>}
        >
          <span data-name="">{textIn(locale, thing.name)}</span>
        </RowButton>
      ))}
    </RowList>
  );
}
