import '@/messages/survey';
import { Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { UserDataset } from '@/domain/user-dataset';
import { DateText } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Switch } from '@/ui/switch/Switch';
import { firstThing } from './first-thing';
import styles from './own-datasets.module.css';

/** What has been imported: how much, how good, what it takes the place of, and the way to be rid of it. */
export default function OwnDatasets(): ReactNode {
  const t = useMessages();
  const datasets = useAppStore((state) => state.datasets);
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState('');
  const remove = ({ id, title }: UserDataset) => {
    appStore().getState().removeDataset(id);
    setRemoved(t('own.removed', { name: title }));
    // The button has gone with its row.
    heading.current?.focus();
  };
  return (
    <section className={styles.own} aria-label={t('own.title')}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t('own.title')}
      </h2>
      <ul>
        {datasets.map((dataset) => (
          <OwnDataset key={dataset.id} dataset={dataset} onRemove={() => remove(dataset)} />
        ))}
      </ul>
      <p role="status" className={styles.note} data-name="">
        {removed}
      </p>
    </section>
  );
}

interface OwnDatasetProps {
  readonly dataset: UserDataset;
  readonly onRemove: () => void;
}

function OwnDataset({ dataset, onRemove }: OwnDatasetProps) {
  const t = useMessages();
  const { id, title, kind, geometryQuality, source, records, replaces, importedOn } = dataset;
  const open = () => {
    const first = firstThing(dataset);
    if (first)
      appStore()
        .getState()
        .select(first, { fly: first.kind !== 'firm' });
  };
  return (
    <li className={styles.dataset} data-own-dataset={id}>
      <div className={styles.head}>
        <button type="button" className={styles.name} onClick={open}>
          <span data-name="">{title}</span>
        </button>
        <Badge title={t('figures.ownHint')}>{t('figures.own')}</Badge>
        {kind === 'firms' ? null : <Badge>{t(`panels.quality.${geometryQuality}`)}</Badge>}
        <IconButton label={t('own.remove', { name: title })} onClick={onRemove}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
      <p className={styles.note}>
        {t(`import.kind.${kind}`)} ·{' '}
        <span data-count="own">
          {dataset.enterprises
            ? t('own.firms', { count: dataset.enterprises.length })
            : t('own.counts', { count: records.length })}
        </span>{' '}
        · <span data-name="">{source.file}</span> · {t('own.imported')} <DateText date={importedOn} />
      </p>
      {kind === 'parcels' || kind === 'buildings' || kind === 'firms' ? (
        <Switch
          checked={replaces === 'sample'}
          onChange={(on) =>
            appStore()
              .getState()
              .updateDataset(id, { replaces: on ? 'sample' : null })
          }
        >
          {t('own.replaces')}
        </Switch>
      ) : null}
    </li>
  );
}
