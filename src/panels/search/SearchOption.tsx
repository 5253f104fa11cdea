import type { SearchHit } from '@/domain/search';
import { SampleBadge } from '@/panels/figures';
import { zoneIdOf } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { textIn } from '@/wording/text-in';
import styles from './SearchBox.module.css';

interface SearchOptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly terms: readonly string[];
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

/** One find: its name with the passage that matched, where it is, and whether it is 示例 or only wanted. */
export function SearchOption({ id, hit, terms, active, onChoose, onPoint }: SearchOptionProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const { entry } = hit;
  const zoneId = entry.kind === 'zone' ? null : zoneIdOf(park, entry.target);
  const zone = entry.target.kind === 'fact' ? undefined : park.zones.find((other) => other.id === zoneId);
  const wanted =
    entry.kind === 'firm' && park.enterprises.find((firm) => firm.id === entry.id)?.relation === 'wanted';
  // The name of a fact may be its sentence: its figures are then vouched for by the fact.
  const vouched =
    entry.kind === 'fact'
      ? { 'data-fact': entry.id }
      : entry.kind === 'anomaly'
        ? { 'data-anomaly': entry.id }
        : { 'data-name': '' };
  const name = textIn(locale, entry.name);
  return (
    // The input keeps the focus; a button, so that whoever drives by voice or switch can press it too.
    <button
      type="button"
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      data-search-hit={`${entry.kind}:${entry.id}`}
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <span className={styles.optionMain}>
        <span className={styles.optionName} {...vouched}>
          <Highlighted text={name} terms={terms} />
        </span>
        {hit.via !== null && hit.via !== name ? (
          <span className={styles.via} lang="zh-CN" {...vouched}>
            <Highlighted text={hit.via} terms={terms} />
          </span>
        ) : null}
      </span>
      <span className={styles.optionNote}>
        {wanted ? <Badge tone="wanted">{t('panels.relation.wanted')}</Badge> : null}
        {entry.illustrative ? <SampleBadge /> : null}
        {zone ? <span data-name="">{textIn(locale, zone.shortName)}</span> : null}
        {entry.target.kind === 'fact' || entry.kind === 'anomaly' ? (
          <span data-id={entry.target.id}>{entry.target.id}</span>
        ) : null}
      </span>
    </button>
  );
}

/** The passage of a text that a term names, marked; a find by pinyin has none. */
function Highlighted({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  const lower = text.toLowerCase();
  for (const term of terms) {
    const at = lower.indexOf(term);
    if (at >= 0) {
      return (
        <>
          {text.slice(0, at)}
          <mark className={styles.mark}>{text.slice(at, at + term.length)}</mark>
          {text.slice(at + term.length)}
        </>
      );
    }
  }
  return <>{text}</>;
}
