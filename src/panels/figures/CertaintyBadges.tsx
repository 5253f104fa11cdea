import { type DatasetNature, isIllustrative, isOwn } from '@/domain/provenance';
import { Badge } from '@/ui/badge/Badge';
import { type Translate, useMessages } from '../use-messages';

/** 示例: illustrative data, not of the plan. */
export function SampleBadge() {
  return sampleBadge(useMessages());
}

function sampleBadge(t: Translate) {
  return (
    <Badge tone="sample" title={t('figures.sampleHint')}>
      {t('figures.sample')}
    </Badge>
  );
}

/** 自有: imported by whoever sits here. */
function ownBadge(t: Translate) {
  return <Badge title={t('figures.ownHint')}>{t('figures.own')}</Badge>;
}

interface OriginBadgesProps {
  readonly of: readonly { readonly nature?: DatasetNature }[];
}

/** Says what stands among things, so that a count over several datasets is never silent about it. */
export function OriginBadges({ of: things }: OriginBadgesProps) {
  return originBadges(useMessages(), things);
}

/** The same where the words are there already: rows by the thousand do not each listen to the language. */
export function originBadges(t: Translate, things: OriginBadgesProps['of']) {
  return (
    <>
      {things.some(isIllustrative) && sampleBadge(t)}
      {things.some(isOwn) && ownBadge(t)}
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
