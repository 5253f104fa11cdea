import '@/messages/survey';
import '@/messages/tools';
import { useMessages } from '@/panels/use-messages';
import { readOutSystems } from '@/store/measure';
import { usePointer } from '@/store/pointer';
import { appStore, useAppStore } from '@/store/store';
import { nameOfSystem, planeOf, positionWords } from './position-words';
import styles from './read-out.module.css';
import { usePlane } from './use-plane';

/** Where the pointer is, or the crosshair for whoever has none; the name of the system stands beside the numbers. */
export default function ReadOut() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const system = useAppStore((state) => state.readOutSystem);
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  const centre = useAppStore((state) => state.camera?.center ?? null);
  const pointer = usePointer();
  const plane = usePlane(system === 'lonLat' || system === 'dms' ? null : planeOf[system]);
  const position = pointer ?? centre;
  const words = position ? positionWords(locale, position, system, plane, publicMode) : [];
  return (
    <span className={styles.readOut} data-read-out={pointer ? 'pointer' : 'centre'}>
      <span className={styles.where}>{t(pointer ? 'readOut.pointer' : 'readOut.centre')}</span>
      {words.map(({ label, value }) => (
        <span key={label} className={styles.pair}>
          {label}{' '}
          <span className={styles.value} data-measured="position">
            {value}
          </span>
        </span>
      ))}
      <select
        className={styles.system}
        aria-label={t('readOut.system')}
        value={system}
        data-read-out-system=""
        onChange={(event) => {
          const chosen = readOutSystems.find((one) => one === event.target.value);
          if (chosen) appStore().getState().setReadOutSystem(chosen);
        }}
      >
        {readOutSystems.map((one) => (
          <option key={one} value={one}>
            {nameOfSystem(locale, one)}
            {one === 'dms' ? ' ° ′ ″' : ''}
          </option>
        ))}
      </select>
    </span>
  );
}
