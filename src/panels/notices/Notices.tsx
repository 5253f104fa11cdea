import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import { messageForCode } from '@/messages/message';
import { useMessages } from '@/panels/use-messages';
import type { Notice } from '@/store/state';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './Notices.module.css';

const marks = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

/** Lines to the person, newest last. They stay until dismissed: nobody has to read against the clock. */
export function Notices() {
  const t = useMessages();
  const notices = useAppStore((state) => state.notices);
  const lost = useAppStore((state) => state.mapHealth === 'lost');
  return (
    <section className={styles.stack} aria-label={t('shell.notices.label')} aria-live="polite">
      {lost ? (
        <div className={styles.notice} data-severity="info">
          <Info size={17} aria-hidden />
          <p>{t('shell.map.lost')}</p>
        </div>
      ) : null}
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const Mark = marks[notice.severity];
  return (
    <div className={styles.notice} data-severity={notice.severity} data-notice={notice.code}>
      <Mark size={17} aria-hidden />
      <p {...('count' in notice.params ? { 'data-count': notice.code } : {})}>
        {messageForCode(locale, 'notices', notice.code, notice.params)}
      </p>
      <IconButton
        label={t('shell.notices.dismiss')}
        onClick={() => appStore().getState().dismissNotice(notice.id)}
      >
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
