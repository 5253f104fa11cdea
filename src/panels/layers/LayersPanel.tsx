import { lazy, Suspense } from 'react';
import { CertaintyKey } from '@/panels/legend/CertaintyKey';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { layerGroups } from '@/symbology/layer-groups';
import { Switch } from '@/ui/switch/Switch';
import { LayerGroupCard } from './LayerGroupCard';
import styles from './Layers.module.css';

/** Comes with the first dataset of the person's own. */
const OwnDatasets = lazy(() => import('@/panels/import/OwnDatasets').catch(() => ({ default: () => null })));

/** Everything the map can show, each group with its legend inside; one control for all of 示例; how to read certainty. */
export function LayersPanel() {
  const t = useMessages();
  const sampleVisible = useAppStore((state) => state.sampleVisible);
  const hasOwn = useAppStore((state) => state.datasets.length > 0);
  return (
    <div className={styles.panel}>
      {hasOwn ? (
        <Suspense fallback={null}>
          <OwnDatasets />
        </Suspense>
      ) : null}
      <div className={styles.sample}>
        <Switch
          checked={sampleVisible}
          onChange={(checked) => appStore().getState().setSampleVisible(checked)}
        >
          <span className={styles.title}>{t('shell.layers.sample')}</span>
        </Switch>
        <p>{t(sampleVisible ? 'shell.layers.sampleAbout' : 'shell.layers.sampleOff')}</p>
      </div>
      <ul aria-label={t('shell.layers.label')}>
        {layerGroups.map((group) => (
          <LayerGroupCard key={group} group={group} />
        ))}
      </ul>
      <section className={styles.certainty}>
        <h2 className={styles.heading}>{t('shell.certainty.title')}</h2>
        <CertaintyKey />
      </section>
    </div>
  );
}
