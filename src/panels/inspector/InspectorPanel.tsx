import { ArrowLeft, X } from 'lucide-react';
import { type ReactNode, useId, useMemo } from 'react';
import { isIllustrative } from '@/domain/provenance';
import type { Selection } from '@/domain/selection';
import type { MessageKey } from '@/messages/message';
import { useAppStore } from '@/store/store';
import { cssVariableName, zoneTone } from '@/symbology/themes';
import { Badge } from '@/ui/badge/Badge';
import { useFocusReturn } from '@/ui/focus/use-focus-return';
import { IconButton } from '@/ui/icon-button/IconButton';
import { textIn } from '@/wording/text-in';
import { OriginBadges, SchematicBadge } from '../figures';
import { closeInspector, openThing, zoneIdOf } from '../navigation';
import { useMessages } from '../use-messages';
import styles from './inspector.module.css';
import { type Inspected, inspect } from './inspectors';
import { useCopyLink } from './use-copy-link';
import { useHeadingFocus } from './use-heading-focus';

/** What is chosen, whatever it is. Nothing chosen: nothing shown. */
export function InspectorPanel() {
  const selected = useAppStore((state) => state.selected);
  return selected && <Chosen selection={selected} />;
}

function Chosen({ selection }: { readonly selection: Selection }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const headingId = useId();
  const key = `${selection.kind}:${selection.id}`;
  const heading = useHeadingFocus(key);
  useFocusReturn(heading, 'article', 'canvas.maplibregl-canvas, [data-rail]', key);
  const inspected = useMemo(() => inspect(park, selection.kind, selection.id), [park, selection]);
  return (
    <article className={styles.inspector} aria-labelledby={headingId}>
      <Frame selection={selection} kindKey={inspected?.kindKey} key={key}>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.title} data-name="">
          {inspected ? textIn(locale, inspected.title) : t('panels.inspector.unknownTitle')}
        </h2>
        {inspected ? <Badges inspected={inspected} /> : null}
      </Frame>
      <div className={styles.body} key={`${key}/body`}>
        {inspected ? (
          <>
            <HiddenNote inspected={inspected} />
            {inspected.body}
          </>
        ) : (
          <p className={styles.notice}>
            {t('panels.inspector.unknown')} <span data-id={key}>{key}</span>
          </p>
        )}
      </div>
    </article>
  );
}

/** Kind, way back, link and close: the same for every kind. */
function Frame(props: {
  readonly selection: Selection;
  readonly kindKey: MessageKey | undefined;
  readonly children: ReactNode;
}) {
  const { selection, children } = props;
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const park = useAppStore((state) => state.park);
  const { button, message } = useCopyLink();
  const zoneId = zoneIdOf(park, selection);
  const zone = park.zones.find((candidate) => candidate.id === zoneId);
  const toned = selection.kind === 'zone' ? selection.id : zoneId;
  return (
    <header>
      <div className={styles.bar}>
        <span className={styles.kicker}>
          {toned !== null && (
            <span
              className={styles.chip}
              style={{ backgroundColor: `var(${cssVariableName(zoneTone(toned).fill)})` }}
              aria-hidden="true"
            />
          )}
          {t(props.kindKey ?? `panels.kind.${selection.kind}`)}
        </span>
        <span className={styles.actions}>
          {button}
          <IconButton label={t('panels.inspector.close')} onClick={closeInspector}>
            <X size={18} aria-hidden />
          </IconButton>
        </span>
      </div>
      {children}
      {zone && (
        <button type="button" className={styles.back} data-name="" onClick={() => openThing('zone', zone.id)}>
          <ArrowLeft size={13} aria-hidden />
          {t('panels.inspector.backTo', { name: textIn(locale, zone.name) })}
        </button>
      )}
      {message}
    </header>
  );
}

function Badges({ inspected }: { readonly inspected: Inspected }) {
  const t = useMessages();

  const quality = inspected.geometryQuality;
  return (
    <div className={styles.badges}>
      <OriginBadges of={[inspected]} />
      {quality === 'schematic' && <SchematicBadge />}
      {quality !== null && quality !== 'schematic' && <Badge>{t(`panels.quality.${quality}`)}</Badge>}
    </div>
  );
}

/** A link may open a sample thing while 示例 is off: it is shown, and said not to be on the map. */
function HiddenNote({ inspected }: { readonly inspected: Inspected }) {
  const t = useMessages();
  const hidden = useAppStore((state) => !state.sampleVisible && isIllustrative(inspected));
  return hidden ? <p className={styles.notice}>{t('panels.inspector.hidden')}</p> : null;
}
