import { useId } from 'react';
import styles from './export.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly values: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
  readonly name: string;
}

/** One of several, by a native list. */
export function Choice({ label, value, values, onChange, name }: ChoiceProps) {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        data-export-field={name}
        onChange={(event) => onChange(event.target.value)}
      >
        {values.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
