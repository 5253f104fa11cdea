import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/panels/use-messages';
import { clearLocalData } from '@/store/desk-memory';
import { appStore } from '@/store/store';
import styles from './evidence.module.css';

type Step = 'idle' | 'asking' | 'done' | 'failed';

/** 清除本地数据: one click and one answer, because it cannot be undone. */
export function ClearLocalData() {
  const t = useMessages();
  const [step, setStep] = useState<Step>('idle');
  const cancel = useRef<HTMLButtonElement>(null);
  // The safe answer has the focus, so that Enter twice destroys nothing.
  useEffect(() => {
    if (step === 'asking') cancel.current?.focus();
  }, [step]);
  const clear = async () => {
    appStore().getState().draftReport(null);
    try {
      await clearLocalData(appStore());
      setStep('done');
    } catch {
      setStep('failed');
    }
  };
  return (
    <section className={styles.block} aria-label={t('desk.clear.button')}>
      {step === 'asking' ? (
        <div role="alertdialog" aria-label={t('desk.clear.button')} className={styles.warning}>
          <p>{t('desk.clear.ask')}</p>
          <p className={styles.actions}>
            <button type="button" className={styles.danger} onClick={clear}>
              {t('desk.clear.yes')}
            </button>
            <button ref={cancel} type="button" className={styles.button} onClick={() => setStep('idle')}>
              {t('desk.evidence.cancel')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" className={styles.button} onClick={() => setStep('asking')}>
          {t('desk.clear.button')}
        </button>
      )}
      <div role="status">
        {step === 'done' ? <p>{t('desk.clear.done')}</p> : null}
        {step === 'failed' ? <p>{t('desk.clear.failed')}</p> : null}
      </div>
    </section>
  );
}
