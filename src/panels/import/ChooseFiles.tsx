import { type ChangeEvent, type InputHTMLAttributes, useRef } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import styles from './import.module.css';

// Browsers know the attribute by this name; React's types do not.
const folder = { webkitdirectory: '' } as InputHTMLAttributes<HTMLInputElement>;

/** Files by the machine's own dialog; dropping and pasting work as well, and the text says so. */
export function ChooseFiles({ more = false }: { readonly more?: boolean }) {
  const t = useMessages();
  const files = useRef<HTMLInputElement>(null);
  const folders = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    // Choosing the same file again is a choice too.
    event.target.value = '';
    if (chosen.length > 0) appStore().getState().openImport(chosen);
  };
  return (
    <div className={styles.choose} data-more={more || undefined}>
      {more ? null : (
        <>
          <p>{t('import.lead')}</p>
          <p className={styles.hint}>{t('import.formats')}</p>
        </>
      )}
      <p className={styles.row}>
        <button
          type="button"
          className={more ? styles.button : styles.primary}
          onClick={() => files.current?.click()}
        >
          {t(more ? 'import.chooseMore' : 'import.choose')}
        </button>
        {more ? null : (
          <button type="button" className={styles.button} onClick={() => folders.current?.click()}>
            {t('import.chooseFolder')}
          </button>
        )}
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('import.choose')}
        data-import-files=""
        onChange={take}
      />
      <input
        ref={folders}
        type="file"
        hidden
        {...folder}
        aria-label={t('import.chooseFolder')}
        onChange={take}
      />
    </div>
  );
}
