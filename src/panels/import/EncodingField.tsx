import { useId } from 'react';
import { useMessages } from '@/panels/use-messages';
import type { ImportItem } from '@/store/import';
import { appStore, useAppStore } from '@/store/store';
import { importController } from './controller';
import { attributeSamples } from './guess';
import styles from './import.module.css';

const encodings = ['utf-8', 'gb18030', 'big5', 'utf-16le'] as const;
const names: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8', gb18030: 'GBK / GB18030', big5: 'Big5' };
const nameOf = (label: string) => names[label] ?? label.toUpperCase();

const isPlainAscii = (text: string) => [...text].every((character) => character < '\u0080');

/** A few texts of the file in which a wrong encoding would show. */
function textsOf({ summary, placed }: ImportItem): readonly string[] {
  const features = placed?.features ?? [];
  const texts = [
    ...attributeSamples(features).flatMap(({ attribute, sample }) => [attribute, sample]),
    ...features.slice(0, 40).flatMap(({ name, number, layer }) => [name ?? '', number ?? '', layer]),
    ...summary.tables.flatMap(({ columns, rows }) => [
      ...columns.map(({ title }) => title),
      ...rows.slice(0, 3).flatMap((row) => row.texts),
    ]),
  ];
  return [...new Set(texts.filter((text) => text !== '' && !isPlainAscii(text)))].slice(0, 8);
}

/** The encoding of the file's texts, with texts to judge it by; another one reads the file again. */
export function EncodingField({ item }: { readonly item: ImportItem }) {
  const t = useMessages();
  const field = useId();
  const chosen = useAppStore((state) => state.importEncoding);
  const { encoding } = item.summary;
  if (encoding === null) return null;
  const texts = textsOf(item);
  return (
    <div className={styles.block}>
      <label className={styles.field} htmlFor={field}>
        <span>{t('import.encoding')}</span>
        <select
          id={field}
          value={chosen ?? ''}
          aria-describedby={`${field}-texts`}
          onChange={({ target }) =>
            void importController(appStore()).setEncoding(target.value === '' ? null : target.value)
          }
        >
          <option value="">{t('import.encoding.auto', { label: nameOf(encoding) })}</option>
          {encodings.map((label) => (
            <option key={label} value={label}>
              {nameOf(label)}
            </option>
          ))}
        </select>
      </label>
      <p id={`${field}-texts`} className={styles.hint} data-import-texts="">
        {texts.length === 0 ? (
          t('import.encoding.none')
        ) : (
          <>
            {t('import.encoding.preview')} <q data-name="">{texts.join(' · ')}</q>
          </>
        )}
      </p>
    </div>
  );
}
