import { X } from 'lucide-react';
import type { FormEvent } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Segmented } from '@/ui/segmented/Segmented';
import { Switch } from '@/ui/switch/Switch';
import styles from './print.module.css';
import type { PrintSettings } from './print-settings';
import { orientations, papers, roundScales } from './sheet-formats';
import { sheetParts } from './sheet-model';
import { useSheetTitle } from './use-sheet-title';

interface PrintFormProps {
  readonly settings: PrintSettings;
  readonly onChange: (settings: PrintSettings) => void;
  readonly onMake: () => void;
  readonly onClose: () => void;
}

/** Paper, scale, words and parts of the sheet. */
export function PrintForm({ settings, onChange, onMake, onClose }: PrintFormProps) {
  const t = useMessages();
  const ownTitle = useSheetTitle();
  const reviewNumber = useAppStore((state) => state.settings.reviewNumber);
  const isPair = useAppStore((state) => state.twoDates !== 'off');
  const isOblique = useAppStore((state) => (state.camera?.pitch ?? 0) > 0);
  const set = (patch: Partial<PrintSettings>) => onChange({ ...settings, ...patch });
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onMake();
      }}
    >
      <div className={styles.head}>
        <h2>{t('print.title')}</h2>
        <IconButton label={t('print.close')} onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <p className={styles.lead}>{t(isPair ? 'print.two.lead' : 'print.lead')}</p>
      <div className={styles.row}>
        <Segmented
          legend={t('print.paper')}
          legendVisible
          value={settings.paper}
          onChange={(paper) => set({ paper })}
          options={papers.map((value) => ({
            value,
            label: <span data-id={value}>{value.toUpperCase()}</span>,
          }))}
        />
        <Segmented
          legend={t('print.orientation')}
          legendVisible
          value={settings.orientation}
          onChange={(orientation) => set({ orientation })}
          options={orientations.map((value) => ({ value, label: t(`print.orientation.${value}`) }))}
        />
        <label className={styles.field}>
          <span>{t('print.scale')}</span>
          <select
            value={settings.scale ?? 'screen'}
            onChange={(event) =>
              set({ scale: event.target.value === 'screen' ? null : Number(event.target.value) })
            }
          >
            <option value="screen">
              {t(isOblique ? 'print.scale.screenOblique' : 'print.scale.screen')}
            </option>
            {roundScales.map((scale) => (
              <option key={scale} value={scale} data-id={scale}>
                1:{scale}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className={styles.field}>
        <span>{t('print.sheetTitle')}</span>
        <input
          type="text"
          maxLength={60}
          value={settings.title ?? ownTitle}
          onChange={(event) => set({ title: event.target.value })}
        />
      </label>
      <div className={styles.row}>
        <label className={styles.field}>
          <span>{t('print.number')}</span>
          <input
            type="text"
            maxLength={30}
            value={settings.number}
            onChange={(event) => set({ number: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          <span>{t('print.reviewNumber')}</span>
          <input
            type="text"
            maxLength={40}
            defaultValue={reviewNumber}
            onBlur={(event) => appStore().getState().setReviewNumber(event.target.value.trim())}
          />
          <small>{t('print.reviewNumber.note')}</small>
        </label>
      </div>
      <fieldset className={styles.parts}>
        <legend>{t('print.include')}</legend>
        {sheetParts.map((part) => (
          <Switch
            key={part}
            checked={settings.parts[part]}
            onChange={(checked) => set({ parts: { ...settings.parts, [part]: checked } })}
          >
            {t(`print.include.${part}`)}
          </Switch>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={onClose}>
          {t('print.cancel')}
        </button>
        <button type="submit" className={styles.primary}>
          {t('print.make')}
        </button>
      </div>
    </form>
  );
}
