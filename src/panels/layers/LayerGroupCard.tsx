import { Info, TriangleAlert } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { messageForCode } from '@/messages/message';
import { DateText } from '@/panels/figures';
import { groupLegends } from '@/panels/legend/GroupLegend';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { datasetOfGroup, type LayerGroup } from '@/symbology/layer-groups';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Switch } from '@/ui/switch/Switch';
import { textIn } from '@/wording/text-in';
import { groupHealth } from './group-health';
import styles from './Layers.module.css';

/** One layer group: its switch, its explanation with source and date, its state, and its legend while it is on. */
export function LayerGroupCard({ group }: { readonly group: LayerGroup }) {
  const t = useMessages();
  const visible = useAppStore((state) => state.visibility[group]);
  const [explained, setExplained] = useState(false);
  const explanation = useId();
  const title = t(`shell.layers.${group}.title`);
  const Legend = groupLegends[group];
  return (
    <li className={styles.card} data-layer-group={group}>
      <div className={styles.head}>
        <Switch
          checked={visible}
          title={t(`shell.layers.${group}.about`)}
          onChange={(checked) => appStore().getState().setGroupVisible(group, checked)}
        >
          <span className={styles.title}>{title}</span>
        </Switch>
        <IconButton
          label={t('shell.layers.explain', { title })}
          aria-expanded={explained}
          aria-controls={explanation}
          onClick={() => setExplained(!explained)}
        >
          <Info size={16} aria-hidden />
        </IconButton>
      </div>
      <div id={explanation} hidden={!explained} className={styles.about}>
        {explained ? <Explanation group={group} /> : null}
      </div>
      <GroupTrouble group={group} />
      {visible && Legend ? (
        <div className={styles.legend}>
          <Legend />
        </div>
      ) : null}
    </li>
  );
}

function Explanation({ group }: { readonly group: LayerGroup }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const dataset = useAppStore((state) =>
    state.park.datasets.find((info) => String(info.id) === datasetOfGroup[group]),
  );
  return (
    <>
      <p>{t(`shell.layers.${group}.about`)}</p>
      {dataset ? (
        <p className={styles.source}>
          {t('shell.layers.source')} <span data-id={dataset.id}>{textIn(locale, dataset.source)}</span> ·{' '}
          {t('shell.layers.date')} <DateText date={dataset.date} />
        </p>
      ) : null}
    </>
  );
}

function GroupTrouble({ group }: { readonly group: LayerGroup }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const { missing, issues } = useMemo(() => groupHealth(park, group), [park, group]);
  const first = issues[0];
  if (!missing && !first) return null;
  return (
    <div className={styles.trouble} data-layer-trouble={group}>
      <TriangleAlert size={15} aria-hidden />
      <div>
        {missing ? <p>{t('shell.layers.missing')}</p> : null}
        {first && !missing ? (
          <p>
            {t('shell.layers.broken')} <span data-id={first.where.file}>{first.where.file}</span>{' '}
            {messageForCode(locale, 'issues', first.code, first.params)}
          </p>
        ) : null}
      </div>
    </div>
  );
}
