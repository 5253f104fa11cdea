import type { DatasetId } from '@/domain/ids';
import type { ControlRange, PlanningControls } from '@/domain/park';
import { useAppStore } from '@/store/store';
import { Definition, DefinitionList } from '@/ui/definition-list/DefinitionList';
import { controlBounds } from '@/wording/format-range';
import { NotStated, provenanceOf } from '../figures';
import { useMessages } from '../use-messages';

const fields = [
  { key: 'floorAreaRatio', unit: '' },
  { key: 'buildingCoverageRatio', unit: '%' },
  { key: 'greenSpaceRatio', unit: '%' },
  { key: 'heightM', unit: 'metres' },
] as const;

/** Planning controls as ranges; a bound that is not given is not printed, a control that is not given is 未载明. */
export function ControlsList(props: {
  readonly controls: PlanningControls | null;
  readonly dataset: DatasetId;
}) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const text = (range: ControlRange | null | undefined, unit: (typeof fields)[number]['unit']) => {
    const bounds = range ? controlBounds(locale, range) : null;
    if (bounds === null) return <NotStated />;
    const unitText = unit === 'metres' ? ` ${t('panels.unit.metres')}` : unit;
    return <span {...provenanceOf(park, props.dataset)}>{`${bounds}${unitText}`}</span>;
  };
  return (
    <DefinitionList>
      {fields.map(({ key, unit }) => (
        <Definition key={key} term={t(`panels.control.${key}`)}>
          {text(props.controls?.[key], unit)}
        </Definition>
      ))}
    </DefinitionList>
  );
}
