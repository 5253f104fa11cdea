import type { OwnPoint } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { formatLonLat } from '@/wording/format-coordinate';
import { useMessages } from '../use-messages';
import { OwnPart } from './OwnPart';
import { ZoneLink } from './ZoneLink';

/** An imported point: where it is, and what its file says. 公开模式 says no coordinates of its own. */
export function PointInspector({ point }: { readonly point: OwnPoint }) {
  const t = useMessages();
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  const locale = useAppStore((state) => state.locale);
  const [lon, lat] = point.position;
  return (
    <>
      <DefinitionList>
        <Definition term={t('panels.field.zone')}>
          <ZoneLink zoneId={point.zoneId} />
        </Definition>
        {publicMode ? null : (
          <Definition term={t('panels.field.position')}>
            <span data-user={point.dataset}>
              {formatLonLat(locale, lon, lat)
                .map(({ label, value }) => `${label} ${value}`)
                .join(' ')}
            </span>
          </Definition>
        )}
      </DefinitionList>
      <OwnPart of={point} />
    </>
  );
}
