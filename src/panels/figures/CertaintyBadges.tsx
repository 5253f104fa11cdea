import { type DatasetNature, isIllustrative, isOwn } from '@/domain/provenance';
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

/** 自有: imported by whoever sits here. */
function OwnBadge() {
  const t = useMessages();
  return <Badge title={t('figures.ownHint')}>{t('figures.own')}</Badge>;
}

/** Says what stands among things, so that a count over several datasets is never silent about it. */
export function OriginBadges({
  of: things,
}: {
  readonly of: readonly { readonly nature?: DatasetNature }[];
}) {
  return (
    <>
      {things.some(isIllustrative) && <SampleBadge />}
      {things.some(isOwn) && <OwnBadge />}
    </>
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
