import type { FilterRange } from '@/domain/table';
import { useMessages } from '@/panels/use-messages';
import { Dropdown } from './Dropdown';
import styles from './Filter.module.css';

interface RangeFacetProps {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly note?: string;
  readonly range: FilterRange;
  /** from the number typed to the one kept, and back */
  readonly scale?: { readonly toKept: (typed: number) => number; readonly toTyped: (kept: number) => number };
  readonly onChange: (range: FilterRange) => void;
}

const same = { toKept: (value: number) => value, toTyped: (value: number) => value };

/** From and to, either open. */
export function RangeFacet(props: RangeFacetProps) {
  const { id, name, unit = '', note, range, scale = same, onChange } = props;
  const t = useMessages();
  const read = (text: string) => {
    const value = Number(text);
    return text.trim() === '' || !Number.isFinite(value) || value < 0 ? null : scale.toKept(value);
  };
  const shown = (value: number | null) => (value === null ? '' : String(scale.toTyped(value)));
  return (
    <Dropdown active={range.min !== null || range.max !== null} label={name}>
      {() => (
        <div className={styles.range} data-facet={id}>
          {(['min', 'max'] as const).map((end) => (
            <label key={end}>
              <span aria-hidden>{t(end === 'min' ? 'desk.filter.fromShort' : 'desk.filter.toShort')}</span>
              <input
                type="number"
                min={0}
                step="any"
                inputMode="decimal"
                aria-label={t(end === 'min' ? 'desk.filter.from' : 'desk.filter.to', { name })}
                defaultValue={shown(range[end])}
                onChange={(event) => onChange({ ...range, [end]: read(event.target.value) })}
              />
              <span aria-hidden>{unit}</span>
            </label>
          ))}
          {note ? <p className={styles.note}>{note}</p> : null}
        </div>
      )}
    </Dropdown>
  );
}
