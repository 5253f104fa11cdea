import type { ColumnRole } from '@/domain/column-role';
import { type ControlKind, readControl } from '@/domain/control-text';
import type { ControlRange, PlanningControls } from '@/domain/park';
import type { FieldReader } from './field-reader';

const doubts = {
  unclear: 'dataset-control-unclear',
  upperAssumed: 'dataset-control-upper',
  fractionAssumed: 'dataset-control-fraction',
} as const;

function controlOf(reader: FieldReader, role: ColumnRole, kind: ControlKind): ControlRange | null {
  const field = reader.field(role);
  if (!field) return null;
  // 20 under 绿地率（%） is no fraction, and 0.5 there is half a percent.
  const isPercent = field.mapping.unit === 'percent' && !/[%％]/.test(field.text);
  const text = isPercent ? field.text.replaceAll(/(\d(?:[\d.]*\d)?)/g, '$1%') : field.text;
  const { doubt, range } = readControl(text, kind);
  if (doubt !== null) {
    reader.keep(kind, field.text);
    const severity = doubt === 'unclear' ? 'warning' : 'info';
    reader.doubt(doubts[doubt], { field: field.mapping.attribute, text: field.text }, severity);
  }
  return range;
}

/** 约定容积率下限 and 上限 in columns of their own. */
function ratioOf(reader: FieldReader): ControlRange | null {
  const whole = controlOf(reader, 'floorAreaRatio', 'floorAreaRatio');
  if (whole !== null) return whole;
  const [min, max] = [reader.number('floorAreaRatioMin'), reader.number('floorAreaRatioMax')];
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) {
    reader.keep('floorAreaRatio', `${min}–${max}`);
    reader.doubt('dataset-control-unclear', { field: 'floorAreaRatio', text: `${min}–${max}` });
    return null;
  }
  return { min, max };
}

/** @returns null when the file states no control at all */
export function controlsOf(reader: FieldReader): PlanningControls | null {
  const controls: PlanningControls = {
    floorAreaRatio: ratioOf(reader),
    buildingCoverageRatio: controlOf(reader, 'buildingCoverage', 'buildingCoverageRatio'),
    greenSpaceRatio: controlOf(reader, 'greenSpace', 'greenSpaceRatio'),
    heightM: controlOf(reader, 'height', 'heightM'),
  };
  return Object.values(controls).every((control) => control === null) ? null : controls;
}
