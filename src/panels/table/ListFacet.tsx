import type { ReactNode } from 'react';
import { CountFigure } from '@/panels/figures';
import { Dropdown } from './Dropdown';
import styles from './Filter.module.css';

interface FacetOption {
  readonly value: string;
  readonly label: ReactNode;
}

interface ListFacetProps {
  readonly id: string;
  readonly name: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of several values, as boxes to tick. */
export function ListFacet({ id, name, options, chosen, onChange }: ListFacetProps) {
  return (
    <Dropdown
      active={chosen.length > 0}
      label={
        <>
          {name}
          {chosen.length > 0 ? <CountFigure value={chosen.length} of={`filter.${id}`} /> : null}
        </>
      }
    >
      {() => (
        <fieldset className={styles.options} data-facet={id}>
          <legend className="visually-hidden">{name}</legend>
          {options.map(({ value, label }) => (
            <label key={value} className={styles.option}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                  )
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </Dropdown>
  );
}
