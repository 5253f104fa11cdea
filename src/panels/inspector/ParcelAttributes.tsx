import type { Parcel } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { landUseSymbol } from '@/symbology/land-use';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import { AreaFigure, EntityFigure, NotStated } from '../figures';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';
import { ZoneLink } from './ZoneLink';

/** What is known of a parcel besides its stage; what is not known says so. */
export function ParcelAttributes({ parcel }: { readonly parcel: Parcel }) {
  const t = useMessages();
  return (
    <Section title={t('panels.section.attributes')}>
      <DefinitionList>
        <Definition term={t('panels.field.zone')}>
          <ZoneLink zoneId={parcel.zoneId} />
        </Definition>
        <Definition term={t('panels.field.siteArea')}>
          {parcel.siteAreaSqm === null ? (
            <NotStated />
          ) : (
            <>
              <AreaFigure dataset={parcel.dataset} areaSqm={parcel.siteAreaSqm} />
              {parcel.geometryQuality === 'schematic' && (
                <span className={styles.note}> {t('figures.noMeasuring')}</span>
              )}
            </>
          )}
        </Definition>
        <Definition term={t('panels.field.landUse')}>
          <LandUse code={parcel.landUse} />
        </Definition>
        <Definition term={t('panels.field.existingLandUse')}>
          <LandUse code={parcel.existingLandUse} />
        </Definition>
        <Definition term={t('panels.field.supplyMode')}>
          {parcel.supplyMode === null ? <NotStated /> : t(`panels.supply.${parcel.supplyMode}`)}
        </Definition>
        <Definition term={t('panels.field.term')}>
          {parcel.termYears === null ? (
            <NotStated />
          ) : (
            <EntityFigure
              dataset={parcel.dataset}
              value={parcel.termYears}
              unit={t('panels.unit.years')}
              decimals={1}
            />
          )}
        </Definition>
        <Definition term={t('panels.field.accuracy')}>
          {t(`panels.quality.${parcel.geometryQuality}`)}
        </Definition>
      </DefinitionList>
    </Section>
  );
}

function LandUse({ code }: { readonly code: string | null }) {
  const locale = useAppStore((state) => state.locale);
  if (code === null) return <NotStated />;
  return (
    <>
      <span data-id={code} className={styles.note}>
        {code}
      </span>{' '}
      <span data-name="">{textIn(locale, landUseSymbol(code).name)}</span>
    </>
  );
}
