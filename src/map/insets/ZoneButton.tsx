import type { Zone } from '@/domain/park';
import type { Quantity } from '@/domain/quantity';
import { message } from '@/messages/message';
import { useAppStore } from '@/store/store';
import { cssVariableName, zoneTone } from '@/symbology/themes';
import { textIn } from '@/wording/text-in';
import { boundsOfArea } from '../style/sources/shape';
import { areaWording, isNamedAbove, statedLandArea } from '../style/sources/zone-wording';
import type { InsetPlane } from './clusters';
import styles from './Insets.module.css';

interface Props {
  readonly zone: Zone;
  readonly siblings: readonly Zone[];
  readonly plane: InsetPlane;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;

/** The area as the plan words it; in English the Chinese figure stays beside it where there is room. */
function StatedArea({ quantity, fact }: { readonly quantity: Quantity; readonly fact: string }) {
  const locale = useAppStore((state) => state.locale);
  const { zh, english } = areaWording(quantity);
  if (locale === 'zh-CN') return <span data-fact={fact}>{zh}</span>;
  return (
    <span data-fact={fact}>
      {english} <span className={styles.chinese}>({zh})</span>
    </span>
  );
}

/** A zone of the inset as a button over its shape; its name stands outside the shape, as on the map. */
export function ZoneButton({ zone, siblings, plane }: Props) {
  const park = useAppStore((state) => state.park);
  const locale = useAppStore((state) => state.locale);
  const select = useAppStore((state) => state.select);
  const isSelected = useAppStore(
    (state) => state.selected?.kind === 'zone' && state.selected.id === String(zone.id),
  );
  const bounds = boundsOfArea(zone.geometry);
  if (!bounds) return null;
  const [left, top] = plane.at([bounds.west, bounds.north]);
  const [right, bottom] = plane.at([bounds.east, bounds.south]);
  const name = textIn(locale, zone.shortName);
  const middle = percent((left + right) / 2, plane.width);
  const area = statedLandArea(park, zone);
  return (
    <button
      type="button"
      className={styles.zone}
      data-above={isNamedAbove(bounds, zone, siblings)}
      aria-pressed={isSelected}
      aria-label={message(locale, 'map.inset.select', { name: textIn(locale, zone.name) })}
      style={{
        left: percent(left, plane.width),
        top: percent(top, plane.height),
        width: percent(right - left, plane.width),
        height: percent(bottom - top, plane.height),
        color: `var(${cssVariableName(zoneTone(String(zone.id)).text)})`,
      }}
      onClick={() => select({ kind: 'zone', id: String(zone.id) }, { fly: true })}
    >
      {/* As far to the left of its zone's middle as this is from the frame's left: it never leaves the frame. */}
      <span className={styles.name} style={{ translate: `-${middle}` }}>
        <strong>{name}</strong>
        {zone.geometryQuality === 'schematic' && (
          <small className={styles.mark}>{message(locale, 'map.label.schematic')}</small>
        )}
        {area && zone.landAreaFact && (
          <small className={styles.area}>
            <StatedArea quantity={area} fact={zone.landAreaFact} />
          </small>
        )}
      </span>
    </button>
  );
}
