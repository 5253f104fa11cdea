import type { OwnPoint } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { useMessages } from '../use-messages';
import { OwnPart } from './OwnPart';
import { ZoneLink } from './ZoneLink';

/** An imported point: where it is, and what its file says. 公开模式 says no coordinates of its own. */
export function PointInspector({ point }: { readonly point: OwnPoint }) {
  const t = useMessages();
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
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
              {lon.toFixed(6)}, {lat.toFixed(6)}
            </span>
          </Definition>
        )}
      </DefinitionList>
      <OwnPart of={point} />
    </>
  );
}
