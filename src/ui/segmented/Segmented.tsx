import { type ReactNode, useId } from 'react';
import styles from './Segmented.module.css';

interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** what assistive technology and the pointer read, when the label is a mark or an abbreviation */
  readonly title?: string;
}

interface SegmentedProps<T extends string> {
  readonly legend: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly legendVisible?: boolean;
  readonly stretch?: boolean;
}

/** One of few: native radio buttons side by side, so that arrow keys and forms behave as everywhere. */
export function Segmented<T extends string>({
  legend,
  options,
  value,
  onChange,
  legendVisible = false,
  stretch = false,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group} data-stretch={stretch || undefined}>
      <legend className={legendVisible ? styles.legend : 'visually-hidden'}>{legend}</legend>
      <span className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} title={option.title}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              {...(option.title === undefined ? {} : { 'aria-label': option.title })}
            />
            <span className={styles.text}>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
