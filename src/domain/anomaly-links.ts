import type { Anomaly, Industry, Park, Partner, Programme, Zone } from './park';

/** Things besides facts that a contradiction of the text is about. */
export interface AnomalySubjects {
  readonly zones: readonly Zone[];
  readonly partners: readonly Partner[];
  readonly programmes: readonly Programme[];
  readonly industries: readonly Industry[];
}

/** A08: the laboratory that stands in 表3-1 and not among the institutes the text names. */
const partnersOf: Readonly<Record<string, readonly string[]>> = { A08: ['body-robotics-02'] };

/** Sections of an anomaly; several are parted by ；. */
const sectionsOf = ({ section }: Pick<Anomaly, 'section'>) =>
  section.split(/[；;]/).map((part) => part.trim());

/** A table or box is short enough to be the thing itself; a chapter is not. */
const isTableOrBox = (section: string) => /^(表|专栏)/.test(section);

function touches(anomaly: Anomaly, section: string): boolean {
  return isTableOrBox(section) && sectionsOf(anomaly).includes(section);
}

/** What a contradiction is about, for the way from the register to the thing. */
export function subjectsOf(park: Park, anomaly: Anomaly): AnomalySubjects {
  return {
    zones: park.zones.filter(({ anomalies }) => anomalies.includes(anomaly.id)),
    partners: park.partners.filter(({ id }) => partnersOf[anomaly.id]?.includes(id) ?? false),
    programmes: park.programmes.filter(({ section }) => touches(anomaly, section)),
    industries: park.industries.filter(({ section }) => touches(anomaly, section)),
  };
}

/** Contradictions about a thing that has no facts of its own to carry them: the way back. */
export function anomaliesOn(
  park: Park,
  thing: { readonly id: string; readonly section: string },
): readonly Anomaly[] {
  return park.anomalies.filter(
    (anomaly) => touches(anomaly, thing.section) || (partnersOf[anomaly.id]?.includes(thing.id) ?? false),
  );
}
