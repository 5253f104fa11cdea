import { lazy, Suspense } from 'react';
import { authoritativeParcel, parcelStateAt } from '@/domain/lifecycle';
import type { Parcel } from '@/domain/park';
import { isIllustrative } from '@/domain/provenance';
import { useAppStore } from '@/store/store';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';
import { Badge } from '@/ui/badge/Badge';
import { RowButton, RowList } from '@/ui/row-button/RowButton';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { ReportButton } from '../evidence/ReportButton';
import { ClockCaption, EvidenceBadge, OriginBadges, SampleBadge, ZoningNotice } from '../figures';
import { openThing } from '../navigation';
import { useClock } from '../use-clock';
import { useMessages } from '../use-messages';
import { ControlsList } from './ControlsList';
import styles from './inspector.module.css';
import { Occupants } from './Occupants';
import { OwnPart } from './OwnPart';
import { ParcelAttributes } from './ParcelAttributes';
import { StageHistory } from './StageHistory';
import { Statements } from './Statements';
import { TextButton } from './TextButton';

/** The limits stand at once; values and bars follow with their own chunk, and without it the limits stay. */
const ParcelControls = lazy(() => import('./ParcelControls').catch(() => ({ default: LimitsOnly })));
const LimitsOnly = ({ parcel }: { readonly parcel: Parcel }) => (
  <ControlsList controls={parcel.controls} dataset={parcel.dataset} />
);

/** A parcel: where it stands in transfer, what it is, what may be built. Its stage is the documented record's. */
export function ParcelInspector({ parcel }: { readonly parcel: Parcel }) {
  const t = useMessages();
  const park = useAppStore((state) => state.park);
  const clock = useClock();
  const record = authoritativeParcel(park, parcel);
  const state = parcelStateAt(record, clock);
  const recordIsSample = isIllustrative(record);
  const locale = useAppStore((store) => store.locale);
  return (
    <>
      <Illustration parcel={parcel} record={record} />
      <Section title={t('panels.section.stageNow')} aside={<ClockCaption />}>
        <StageNow state={state} />
      </Section>
      <Section title={t('panels.section.history')} aside={recordIsSample && <SampleBadge />}>
        <StageHistory parcel={record} clock={clock} current={state.event} />
        {recordIsSample ? null : (
          <ReportButton
            subject={{ kind: 'parcel', id: record.id, stage: 'sold' }}
            name={textIn(locale, record.name)}
          />
        )}
      </Section>
      <ZoningNotice zoneId={parcel.zoneId} />
      <ParcelAttributes parcel={parcel} />
      <OwnPart of={parcel} />
      <Section
        title={t('panels.section.controls')}
        aside={parcel.controls && isIllustrative(parcel) && <SampleBadge />}
      >
        <Suspense fallback={<LimitsOnly parcel={parcel} />}>
          <ParcelControls parcel={parcel} />
        </Suspense>
      </Section>
      <BuildingsHere parcel={parcel} />
      <Occupants where={({ buildingId, parcelId }) => buildingId === null && parcelId === parcel.id} />
      <Statements facts={record.facts} />
    </>
  );
}

/** An outline that stands for a documented parcel, and the other way round. */
function Illustration({ parcel, record }: { readonly parcel: Parcel; readonly record: Parcel }) {
  const t = useMessages();
  const outline = useAppStore((state) => state.park.parcels.find((other) => other.illustrates === parcel.id));
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  if (record !== parcel) {
    return (
      <p className={styles.notice}>
        {t('panels.parcel.illustrates')}{' '}
        <TextButton kind="parcel" id={record.id}>
          {t('panels.parcel.openRecord')}
        </TextButton>
      </p>
    );
  }
  if (!outline || !sampleVisible) return null;
  return (
    <p className={styles.notice}>
      {t('panels.parcel.illustratedBy')}{' '}
      <TextButton kind="parcel" id={outline.id}>
        {t('panels.parcel.openOutline')}
      </TextButton>
    </p>
  );
}

function StageNow({ state }: { readonly state: ReturnType<typeof parcelStateAt> }) {
  const t = useMessages();
  const tone = useAppStore((store) => (store.theme === 'night' ? 'night' : 'light'));
  const symbol = stageSymbols[state.family];
  return (
    <div className={styles.stage}>
      <span
        className={styles.swatch}
        style={{ backgroundColor: symbol[tone], color: stageLetterInk }}
        aria-hidden="true"
      >
        {symbol.letter}
      </span>
      <span className={styles.stageName}>{t(`panels.stage.${state.stage}`)}</span>
      {state.event && <Badge>{t(`panels.event.${state.event.kind}`)}</Badge>}
      <EvidenceBadge state={state.evidence} />
    </div>
  );
}

function BuildingsHere({ parcel }: { readonly parcel: Parcel }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const buildings = park.buildings.filter((building) => building.parcelId === parcel.id);
  if (buildings.length === 0) return null;
  return (
    <Section title={t('panels.section.buildingsHere')} aside={<OriginBadges of={buildings} />}>
      <RowList>
        {buildings.map((building) => (
          <RowButton
            key={building.id}
            onClick={() => openThing('building', building.id)}
            aside={t(`panels.works.${building.works}`)}
          >
            <span data-name="">{textIn(locale, building.name)}</span>
          </RowButton>
        ))}
      </RowList>
    </Section>
  );
}
