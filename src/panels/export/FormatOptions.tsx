import { useId } from 'react';
import type { ExportKind } from '@/exchange/export/kinds';
import { formats } from '@/exchange/formats';
import { defaultTxtOptions } from '@/exchange/txt/options';
import { messageForCode } from '@/messages/message';
import { useAppStore } from '@/store/store';
import { Switch } from '@/ui/switch/Switch';
import { Choice } from './Choice';
import styles from './export.module.css';

export type OptionValues = Readonly<Record<string, string | boolean>>;

/** What a writer does when nothing is chosen. */
export function defaultOptions(kind: ExportKind): OptionValues {
  if (kind === 'points' || kind === 'balance') return {};
  const txt: Readonly<Record<string, string | boolean>> = { ...defaultTxtOptions };
  return Object.fromEntries(
    Object.entries(formats[kind].choices).flatMap(([name, values]) => {
      const usual = kind === 'txt' ? txt[name] : values?.[0];
      return usual === undefined ? [] : [[name, usual]];
    }),
  );
}

/** The choices a format offers, made from its own list: a new one appears here by itself. */
export function FormatOptions(props: {
  readonly kind: ExportKind;
  readonly values: OptionValues;
  readonly onChange: (values: OptionValues) => void;
}) {
  const { kind, values, onChange } = props;
  const locale = useAppStore((state) => state.locale);
  const base = useId();
  if (kind === 'points' || kind === 'balance') return null;
  const entries = Object.entries(formats[kind].choices).filter(([name]) => name !== 'folderColumn');
  const set = (name: string, value: string | boolean) => onChange({ ...values, [name]: value });
  return entries.map(([name, offered]) => {
    const label = messageForCode(locale, 'export.option', name);
    const value = values[name];
    if (offered === null) {
      return (
        <p key={name} className={styles.field}>
          <label htmlFor={`${base}-${name}`}>{label}</label>
          <input
            id={`${base}-${name}`}
            className={styles.select}
            value={String(value ?? '')}
            maxLength={80}
            autoComplete="off"
            data-export-field={name}
            onChange={(event) => set(name, event.target.value)}
          />
        </p>
      );
    }
    if (typeof offered[0] === 'boolean') {
      return (
        <Switch key={name} checked={value === true} onChange={(on) => set(name, on)}>
          {label}
        </Switch>
      );
    }
    return (
      <Choice
        key={name}
        name={name}
        label={label}
        value={String(value)}
        values={offered.map((one) => [String(one), messageForCode(locale, 'export.value', String(one))])}
        onChange={(chosen) => set(name, chosen)}
      />
    );
  });
}
