import { Copy, X } from 'lucide-react';
import { nameOfSystem, positionWords } from '@/panels/read-out/position-words';
import { usePlane } from '@/panels/read-out/use-plane';
import { useMessages } from '@/panels/use-messages';
import type { MeasureState } from '@/store/measure';
import { appStore, useAppStore } from '@/store/store';
import { IconButton } from '@/ui/icon-button/IconButton';
import styles from './measure.module.css';

const systems = ['lonLat', 'plane'] as const;

/** The place somebody typed, in degrees and in the district's plane, to be copied with the names of the systems. */
export function PlaceMark({ mark }: { readonly mark: NonNullable<MeasureState['placeMark']> }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  const plane = usePlane('EPSG:4549');
  const lines = systems.map((system) => ({
    system,
    name: nameOfSystem(locale, system),
    words: positionWords(locale, mark.at, system, plane, publicMode),
  }));
  const copy = async () => {
    const text = lines
      .map(
        ({ name, words }) => `${words.map(({ label, value }) => `${label} ${value}`).join('，')}（${name}）`,
      )
      .join('\n');
    const { setCopyOutcome } = appStore().getState();
    try {
      await navigator.clipboard.writeText(text);
      setCopyOutcome({ way: 'done', text });
    } catch {
      setCopyOutcome({ way: 'manual', text });
    }
  };
  return (
    <section className={styles.card} aria-label={t('place.title')} data-place-mark="">
      <header className={styles.head}>
        <strong>{t('place.title')}</strong>
        <span>
          <IconButton label={t('place.copy')} onClick={() => void copy()}>
            <Copy size={15} aria-hidden />
          </IconButton>
          <IconButton label={t('place.remove')} onClick={() => appStore().getState().setPlaceMark(null)}>
            <X size={16} aria-hidden />
          </IconButton>
        </span>
      </header>
      {lines.map(({ system, name, words }) => (
        <p key={system}>
          {words.map(({ label, value }) => (
            <span key={label}>
              {label}{' '}
              <span className={styles.value} data-measured="position">
                {value}
              </span>{' '}
            </span>
          ))}
          <small data-name="">{name}</small>
        </p>
      ))}
    </section>
  );
}
