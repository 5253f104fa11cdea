import type { PositionCandidate } from '@/exchange/place/parse-position';
import { systemName } from '@/messages/survey/system-name';
import { positionWords } from '@/panels/read-out/position-words';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import styles from './SearchBox.module.css';

interface PositionOptionsProps {
  readonly base: string;
  readonly candidates: readonly PositionCandidate[];
  readonly active: number;
  readonly onChoose: (candidate: PositionCandidate) => void;
  readonly onPoint: (place: number) => void;
}

/** The readings of typed coordinates, each with its system: the person chooses, nothing is guessed in silence. */
export default function PositionOptions({
  base,
  candidates,
  active,
  onChoose,
  onPoint,
}: PositionOptionsProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  return (
    <fieldset aria-labelledby={`${base}-positions`}>
      <div className={styles.groupHead}>
        <span id={`${base}-positions`}>{t('place.candidates')}</span>
      </div>
      {candidates.map((candidate, index) => (
        <button
          key={`${candidate.system} ${candidate.packed}`}
          type="button"
          role="option"
          id={`${base}-${index}`}
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          data-position-candidate={candidate.system}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => onPoint(index)}
          onClick={() => onChoose(candidate)}
        >
          <span className={styles.optionMain}>
            <span className={styles.optionName} data-name="">
              {textIn(locale, systemName(candidate.system))}
              {candidate.packed ? ` · ${t('place.packed')}` : ''}
            </span>
            <span className={styles.via} data-measured="position">
              {positionWords(locale, [candidate.lon, candidate.lat], 'lonLat', null, publicMode)
                .map(({ label, value }) => `${label} ${value}`)
                .join(' ')}
            </span>
          </span>
          {candidate.inDistrict ? null : <span className={styles.optionNote}>{t('place.outside')}</span>}
        </button>
      ))}
    </fieldset>
  );
}
