import '@/messages/desk';
import '@/messages/tools';
import { ClearLocalData } from '@/panels/evidence/ClearLocalData';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Switch } from '@/ui/switch/Switch';
import { ReviewNumber } from './ReviewNumber';
import styles from './settings.module.css';

/** What holds on this computer for every picture and key; kept, undoable, carried by the project file. */
export function SettingsPanel() {
  const t = useMessages();
  const singleKeys = useAppStore((state) => state.settings.singleKeys);
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  const saving = useAppStore((state) => state.deskSaving);
  return (
    <div className={styles.page}>
      <ReviewNumber />
      <section className={styles.block}>
        <h2 className={styles.title}>{t('desk.settings.keys')}</h2>
        <Switch checked={singleKeys} onChange={(on) => appStore().getState().setSingleKeys(on)}>
          {t('desk.settings.keysOn')}
        </Switch>
        <p className={styles.hint}>{t('desk.settings.keysHint')}</p>
      </section>
      <section className={styles.block}>
        <h2 className={styles.title}>{t('export.setting.public')}</h2>
        <Switch checked={publicMode} onChange={(on) => appStore().getState().setPublicMode(on)}>
          {t('export.setting.public')}
        </Switch>
        <p className={styles.hint}>{t('export.setting.publicHint')}</p>
      </section>
      <section className={styles.block}>
        <h2 className={styles.title}>{t('desk.settings.local')}</h2>
        <p className={styles.hint} role="status" data-saving={saving}>
          {t(`desk.saving.${saving}`)}
        </p>
        <ClearLocalData />
      </section>
    </div>
  );
}
