import { Fragment } from 'react';
import type { Programme } from '@/domain/park';
import { FactStatement } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { textIn } from '@/wording/text-in';
import { AnomaliesOn } from './AnomaliesOn';
import { OpenName, OpenPage } from './OpenName';
import styles from './plan.module.css';
import { SourceList } from './SourceList';

const useKind = (kind: Programme['kind']) => {
  const programmes = useAppStore((state) => state.park.programmes);
  return programmes.filter((programme) => programme.kind === kind);
};

/** Each programme with the boxes that belong to it right below; a box without its programme still stands. */
export function ProgrammeList() {
  const t = useMessages();
  const programmes = useKind('programme');
  const boxes = useKind('box');
  const box = t('panels.plan.box');
  const known = new Set(programmes.map(({ id }) => id));
  return (
    <div>
      {programmes.map((programme) => (
        <Fragment key={programme.id}>
          <ProgrammeCard programme={programme} />
          {boxes
            .filter(({ parentId }) => parentId === programme.id)
            .map((child) => (
              <ProgrammeCard key={child.id} programme={child} badge={box} />
            ))}
        </Fragment>
      ))}
      {boxes
        .filter(({ parentId }) => parentId === null || !known.has(parentId))
        .map((child) => (
          <ProgrammeCard key={child.id} programme={child} badge={box} />
        ))}
    </div>
  );
}

export function SafeguardList() {
  return <Cards kind="safeguard" />;
}

export function PolicyList() {
  return <Cards kind="policy" />;
}

/** Types of amenity are names with a line each: a plain list reads better than twelve folds. */
export function AmenityList() {
  const locale = useAppStore((state) => state.locale);
  const amenities = useKind('amenity');
  const facts = [...new Set(amenities.flatMap((amenity) => amenity.facts))];
  return (
    <>
      {facts.map((id) => (
        <FactStatement key={id} id={id} />
      ))}
      <ul className={styles.names}>
        {amenities.map((amenity) => (
          <li key={amenity.id}>
            <OpenName kind="programme" thing={amenity} />
            <span className={styles.aside} data-name="">
              {amenity.measures.map((measure) => textIn(locale, measure)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Cards({ kind }: { readonly kind: Programme['kind'] }) {
  const programmes = useKind(kind);
  return (
    <div>
      {programmes.map((programme) => (
        <ProgrammeCard key={programme.id} programme={programme} />
      ))}
    </div>
  );
}

function ProgrammeCard({ programme, badge }: { readonly programme: Programme; readonly badge?: string }) {
  const locale = useAppStore((state) => state.locale);
  return (
    <div className={badge ? styles.child : undefined} data-programme={programme.id}>
      <Disclosure
        summary={
          <>
            <span data-name="">{textIn(locale, programme.name)}</span>
            {badge && <Badge>{badge}</Badge>}
          </>
        }
      >
        {() => (
          <div className={styles.card}>
            <ul className={styles.measures}>
              {programme.measures.map((measure) => (
                <li key={measure.zh}>{textIn(locale, measure)}</li>
              ))}
            </ul>
            <OpenPage kind="programme" id={programme.id} />
            <SourceList section={programme.section} facts={programme.facts} />
            <AnomaliesOn thing={programme} />
          </div>
        )}
      </Disclosure>
    </div>
  );
}
