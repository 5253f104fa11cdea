import type { ZoneId } from '@/domain/ids';
import { zoningNotices } from '@/domain/zoning-notices';
import { useAppStore } from '@/store/store';
import { useMessages } from '../use-messages';
import { FactStatement } from './FactStatement';
import styles from './figures.module.css';

/** 控规修编: the plan announces that the zoning here is to be revised; said wherever uses and limits are read. */
export function ZoningNotice({ zoneId }: { readonly zoneId: ZoneId | null }) {
  const t = useMessages();
  const facts = useAppStore((state) => state.park.facts);
  const notices = zoningNotices({ facts }, zoneId);
  if (notices.length === 0) return null;
  return (
    <div role="note" className={styles.zoning} aria-label={t('panels.zoning.title')} data-zoning-notice="">
      <strong>{t('panels.zoning.title')}</strong>
      {notices.map((id) => (
        <FactStatement key={id} id={id} />
      ))}
      <p className={styles.zoningNote}>{t('panels.zoning.note')}</p>
    </div>
  );
}
