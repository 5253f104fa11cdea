import type { Platform, Project } from '@/domain/park';
import { Badge } from '@/ui/badge/Badge';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { NotStated } from '../figures';
import { useMessages } from '../use-messages';
import { Statements } from './Statements';
import { ZoneLink } from './ZoneLink';

/** A platform or project: known by name and zone; the plan gives it no point on the map. */
export function SiteInspector({ thing }: { readonly thing: Platform | Project }) {
  const t = useMessages();
  const aliases = 'aliases' in thing ? thing.aliases : [];
  return (
    <>
      <DefinitionList>
        <Definition term={t('panels.field.entityStatus')}>
          <Badge tone={thing.status === 'existing' ? 'solid' : 'neutral'}>
            {t(`panels.status.${thing.status}`)}
          </Badge>
        </Definition>
        <Definition term={t('panels.field.zone')}>
          <ZoneLink zoneId={thing.zoneId} />
        </Definition>
        <Definition term={t('panels.field.position')}>
          <NotStated />
        </Definition>
        {aliases.length > 0 && (
          <Definition term={t('panels.field.aliases')}>
            <span lang="zh-CN" data-name="">
              {aliases.join('；')}
            </span>
          </Definition>
        )}
      </DefinitionList>
      <Statements facts={thing.facts} />
    </>
  );
}
