import type { Building } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { EntityFigure, NotStated } from '../figures';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';
import { TextButton } from './TextButton';
import { ZoneLink } from './ZoneLink';

/** Size and place of a building. Floor area that is not stated for it says so (phase one: usable area only). */
export function BuildingAttributes({ building }: { readonly building: Building }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const parcel = useAppStore((state) => state.park.parcels.find((other) => other.id === building.parcelId));
  const area = (value: number | null) =>
    value === null ? (
      <NotStated />
    ) : (
      <>
        <EntityFigure
          dataset={building.dataset}
          value={value}
          unit={t('panels.unit.squareMetres')}
          decimals={0}
        />
        {building.geometryQuality === 'schematic' && (
          <span className={styles.note}> {t('figures.noMeasuring')}</span>
        )}
      </>
    );
  return (
    <Section title={t('panels.section.attributes')}>
      <DefinitionList>
        <Definition term={t('panels.field.zone')}>
          <ZoneLink zoneId={building.zoneId} />
        </Definition>
        {parcel && (
          <Definition term={t('panels.field.parcel')}>
            <TextButton kind="parcel" id={parcel.id}>
              <span data-name="">{textIn(locale, parcel.name)}</span>
            </TextButton>
          </Definition>
        )}
        <Definition term={t('panels.field.storeys')}>
          <EntityFigure
            dataset={building.dataset}
            value={building.storeys}
            unit={t('panels.unit.storeys', { count: building.storeys })}
            decimals={0}
          />
        </Definition>
        <Definition term={t('panels.field.height')}>
          <EntityFigure
            dataset={building.dataset}
            value={building.heightM}
            unit={t('panels.unit.metres')}
            decimals={1}
          />
        </Definition>
        <Definition term={t('panels.field.grossFloorArea')}>{area(building.grossFloorAreaSqm)}</Definition>
        {building.usableFloorAreaSqm !== null && (
          <Definition term={t('panels.field.usableFloorArea')}>
            {area(building.usableFloorAreaSqm)}
          </Definition>
        )}
        <Definition term={t('panels.field.accuracy')}>
          {t(`panels.quality.${building.geometryQuality}`)}
        </Definition>
      </DefinitionList>
    </Section>
  );
}
