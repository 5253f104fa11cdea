import { Badge } from '@/ui/badge/Badge';
import { useMessages } from '../use-messages';

/** 示例: illustrative data, not of the plan. */
export function SampleBadge() {
  const t = useMessages();
  return (
    <Badge tone="sample" title={t('figures.sampleHint')}>
      {t('figures.sample')}
    </Badge>
  );
}

/** 示意: the outline is a sketch. */
export function SchematicBadge() {
  const t = useMessages();
  return (
    <Badge tone="schematic" title={t('figures.schematicHint')}>
      {t('figures.schematic')}
    </Badge>
  );
}
