import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileKind, fileKinds } from '@/ingest/file-schemas';

type Text = { readonly zh: string; readonly en: string };
type Figure = {
  readonly value: number;
  readonly measure: string;
  readonly unit: string;
  readonly comparator: string;
  readonly qualifier?: string;
  readonly strive?: boolean;
  readonly kind: string;
  readonly date?: string;
  readonly subject?: Text;
};
type Fact = {
  readonly id: string;
  readonly group: string;
  readonly statement: Text;
  readonly quantities: readonly Figure[];
  readonly date?: string;
  readonly dateRole: string;
  readonly document: string;
  readonly section: string;
  readonly wording?: string;
  readonly relatedFacts: readonly string[];
  readonly anomalies: readonly string[];
};
type Pledge = {
  readonly id: string;
  readonly factId: string;
  readonly due: string | null;
  readonly qualitative: boolean;
};
type Milestone = Pledge & { readonly zoneIds: readonly string[]; readonly parcelId: string | null };
type Anomaly = { readonly id: string; readonly facts: readonly string[] };

const kinds = {
  'documents.json': 'documents',
  'facts.json': 'facts',
  'anomalies.json': 'anomalies',
  'milestones.json': 'milestones',
  'indicators.json': 'indicators',
  'parcels.json': 'parcelRecords',
  'not-stated.json': 'notStated',
} as const satisfies Record<string, FileKind>;

function itemsOf<T>(file: keyof typeof kinds): readonly T[] {
  const url = new URL(`../../geodata/plan/${file}`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { items: T[] }).items;
}

const facts = itemsOf<Fact>('facts.json');
const factById = new Map(facts.map((fact) => [fact.id, fact]));
const anomalies = itemsOf<Anomaly>('anomalies.json');
const milestones = itemsOf<Milestone>('milestones.json');
const indicators = itemsOf<Pledge>('indicators.json');

/** Every id of the plan's inventory, in its order. A fact that is lost or renamed must be noticed here. */
const ids = `
  D01 D02 D03 D04 D05 D06 D07
  T01 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T13 T14 T21 T22 T23 T24
  S01 S02 S03 S04 S05 S06 S07 S11 S12 S13 S14 S15 S16
  S21 S22 S23 S24 S25 S26 S27 S28 S29 S30 S31 S32 S33 S34
  M00 M11 M12 M13 M21 M22 M23 M31
  B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13 B14 B15 B16 B17 B18 B19 B20 B21
  E01 E02 E03 E04 E05 E06 E07 E08 E09 E10
  L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12 L13 L14 L15 L16 L17 L18 L19 L20 L21 L22 L23 L24 L25
  L26 L27 L28 L29 L30 L31 L32 L41 L42 L43 L44 L45 L46 L47 L51 L52 L53 L54 L55
`
  .trim()
  .split(/\s+/);

/** `comparator value unit measure kind [qualifier] [strive]` of every quantity of a fact. */
function printed(id: string): readonly string[] {
  return (factById.get(id)?.quantities ?? []).map((figure) =>
    [
      `${figure.comparator}${figure.value}`,
      figure.unit,
      figure.measure,
      figure.kind,
      ...(figure.qualifier ? [figure.qualifier] : []),
      ...(figure.strive ? ['strive'] : []),
    ].join(' '),
  );
}

describe('facts of the plan', () => {
  it('hold the 135 ids, each once, in the order of the inventory', () => {
    expect(ids).toHaveLength(135);
    expect(facts.map((fact) => fact.id)).toEqual(ids);
  });

  it.each(Object.entries(kinds))('%s follows its schema', (file, kind) => {
    for (const item of itemsOf<{ id: string }>(file as keyof typeof kinds)) {
      const result = fileKinds[kind].item.safeParse(item);
      expect(result.success, `${file} ${item.id}: ${result.error?.message ?? ''}`).toBe(true);
    }
  });

  it.each([
    ['T03', '=100 hundredMillionYuan revenue target strive'],
    ['T05', '>100 firm count target 超过'],
    ['T06', '=5 firm count target'],
    ['T07', '=50 firm count target'],
    ['T09', '≥50 firm count target 以上'],
    ['T10', '=100 tenThousandSquareMetre industrialSpace target'],
    ['T11', '≥50 item count target 以上'],
    ['T21', '=10 hundredMillionYuan outputValue target strive'],
    ['T22', '=10 hundredMillionYuan outputValue target strive'],
    ['T23', '=20 hundredMillionYuan outputValue target strive'],
    ['T24', '=10 hundredMillionYuan outputValue target strive'],
    ['S02', '≈400 mu landArea baseline 约'],
    ['S03', '=22 tenThousandSquareMetre grossFloorAreaAboveGround baseline'],
    ['S04', '>40 firm count baseline 余'],
    ['S11', '≈280 mu landArea baseline 约'],
    ['S12', '≈19 tenThousandSquareMetre usableFloorArea baseline 约'],
    ['S21', '≈850 mu landArea baseline 约'],
    ['S22', '≈560 mu landArea baseline 约'],
    ['S23', '=105 firm count baseline'],
    ['S24', '=21 firm count baseline'],
    ['M11', '=2 item count target'],
    ['M12', '=1 parcel count target'],
    ['B03', '=10 person count baseline'],
    ['B05', '=3.4 tenThousandPersons count baseline'],
    ['B09', '≈225 hundredMillionYuan outputValue baseline 约'],
    ['B10', '=129 hundredMillionYuan highTechOutputValue baseline'],
    ['B13', '=5.07 percent share baseline'],
    ['E01', '>1300 hundredMillionYuan revenue baseline 超过'],
    ['E03', '=959.2 hundredMillionYuan marketSize forecast'],
    ['E06', '>2000 hundredMillionYuan marketSize baseline 超过'],
    ['E08', '=540 hundredMillionUsDollar marketSize forecast'],
    ['L24', '=3 fund count target'],
    ['L32', '=12 kind count target'],
  ])('%s states one figure as worded', (id, figure) => {
    expect(printed(id)).toEqual([figure]);
  });

  it.each([
    ['B01', ['=613.4 hundredMillionYuan valueAdded baseline', '=4 rank rank baseline']],
    ['B02', ['=7.6 percent share baseline', '=3 rank rank baseline']],
    ['B12', ['=28 firm count baseline', '=33 firm count baseline']],
    ['B16', ['=1156 firm count baseline', '=3887.42 hundredMillionYuan revenue baseline']],
    ['B19', ['=5 star count baseline', '=1 rank rank baseline']],
    ['E02', ['=60 category count baseline', '=168 subcategory count baseline']],
    ['E05', ['>30000 firm count baseline 余', '>8000 hundredMillionYuan outputValue baseline 超过']],
    ['E07', ['=903 hundredMillionYuan marketSize baseline', '=15.9 percent growthRate baseline']],
    ['E09', ['>150 hundredMillionYuan outputValue baseline 多', '=35.5 percent share baseline']],
  ])('%s states several figures, each with its subject', (id, figures) => {
    expect(printed(id)).toEqual(figures);
    for (const figure of factById.get(id)?.quantities ?? []) expect(figure.subject).toBeDefined();
  });

  it('uses 力争 for T03 and the four sectors only', () => {
    const striving = facts.filter((fact) => fact.quantities.some((figure) => figure.strive === true));
    expect(striving.map((fact) => fact.id)).toEqual(['T03', 'T21', 'T22', 'T23', 'T24']);
  });

  it('keeps comparator and qualifier in step', () => {
    const comparatorOf: Record<string, string> = { 约: '≈', 超过: '>', 余: '>', 多: '>', 以上: '≥' };
    for (const fact of facts) {
      for (const figure of fact.quantities) {
        const wanted = figure.qualifier === undefined ? '=' : comparatorOf[figure.qualifier];
        expect(figure.comparator, fact.id).toBe(wanted);
      }
    }
  });

  it('dates promises by due day, baselines by as-of day, and leaves silence silent', () => {
    for (const fact of facts) {
      if (fact.dateRole === 'due' || fact.dateRole === 'asOf') expect(fact.date, fact.id).toBeDefined();
      if (fact.dateRole === 'notStated') expect(fact.date, fact.id).toBeUndefined();
      const dated = fact.dateRole === 'due' || fact.dateRole === 'asOf';
      for (const figure of fact.quantities) {
        expect(figure.date, fact.id).toBe(dated ? fact.date : undefined);
        if (fact.dateRole === 'due' || fact.dateRole === 'plan') expect(figure.kind, fact.id).toBe('target');
        if (fact.dateRole === 'asOf') expect(figure.kind, fact.id).not.toBe('target');
      }
    }
    expect(factById.get('S02')).toMatchObject({ date: '2023-10-17', dateRole: 'asOf' });
    expect(factById.get('T05')).toMatchObject({ date: '2025-12-31', dateRole: 'due' });
    expect(factById.get('T09')).toMatchObject({ date: '2025', dateRole: 'due' });
    expect(factById.get('M00')).toMatchObject({ date: '2023/2027', dateRole: 'plan' });
    expect(factById.get('B12')).toMatchObject({ dateRole: 'notStated' });
  });

  it('is complete in both languages, without Chinese sentences in the English', () => {
    for (const fact of facts) {
      expect([...fact.statement.zh.replace(/\s/g, '')].length, fact.id).toBeGreaterThanOrEqual(15);
      expect([...fact.statement.zh.replace(/\s/g, '')].length, fact.id).toBeLessThanOrEqual(70);
      expect(fact.statement.zh.endsWith('。'), fact.id).toBe(true);
      expect(fact.statement.en, fact.id).toMatch(/^[A-Z].{20,}\.$/);
      // The exact Chinese figure may stand beside its conversion, in parentheses; nothing else.
      const english = fact.statement.en.replace(/\([^()]*\)/g, '');
      expect(english, fact.id).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('quotes at most twelve characters of the plan', () => {
    for (const { id, wording = '' } of facts) expect([...wording].length, id).toBeLessThanOrEqual(12);
  });

  it('cites a document and a section for every fact', () => {
    const documents = new Set(itemsOf<{ id: string }>('documents.json').map((document) => document.id));
    for (const fact of facts) {
      expect(documents.has(fact.document), fact.id).toBe(true);
      expect(fact.section, fact.id).not.toBe('');
    }
  });

  it('links related facts both ways and never to itself', () => {
    for (const fact of facts) {
      for (const other of fact.relatedFacts) {
        expect(other, fact.id).not.toBe(fact.id);
        expect(factById.get(other)?.relatedFacts, `${fact.id} → ${other}`).toContain(fact.id);
      }
      expect(new Set(fact.relatedFacts).size, fact.id).toBe(fact.relatedFacts.length);
    }
    expect(factById.get('T09')?.relatedFacts).toEqual(expect.arrayContaining(['M22', 'M31']));
    expect(factById.get('S23')?.relatedFacts).toEqual(expect.arrayContaining(['S24', 'B12']));
    expect(factById.get('T10')?.relatedFacts).toEqual(expect.arrayContaining(['S03', 'S12']));
  });
});

describe('anomalies of the plan', () => {
  it('are the thirteen of the register', () => {
    const register = Array.from({ length: 13 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
    expect(anomalies.map((anomaly) => anomaly.id)).toEqual(register);
  });

  it('and the facts they concern know each other', () => {
    for (const anomaly of anomalies) {
      for (const id of anomaly.facts)
        expect(factById.get(id)?.anomalies, `${anomaly.id} → ${id}`).toContain(anomaly.id);
    }
    for (const fact of facts) {
      for (const id of fact.anomalies) {
        const anomaly = anomalies.find((candidate) => candidate.id === id);
        expect(anomaly?.facts, `${fact.id} → ${id}`).toContain(fact.id);
      }
    }
    expect(anomalies.find((anomaly) => anomaly.id === 'A01')?.facts).toEqual(['S23', 'S24', 'B12']);
  });
});

describe('promises of the plan', () => {
  it('carry the due date of their fact', () => {
    for (const promise of [...milestones, ...indicators]) {
      const fact = factById.get(promise.factId);
      expect(fact, promise.id).toBeDefined();
      expect(promise.due, promise.id).toBe(fact?.dateRole === 'due' ? fact.date : null);
    }
  });

  it('make a board of 13 numeric targets and 7 dated milestones, M11 and M12 being both', () => {
    const numeric = [...milestones, ...indicators].filter((promise) => !promise.qualitative);
    const dated = milestones.filter((milestone) => milestone.due !== null);
    expect(numeric.map((promise) => promise.id).sort()).toEqual(
      'M11 M12 T03 T05 T06 T07 T09 T10 T11 T21 T22 T23 T24'.split(' '),
    );
    expect(dated.map((milestone) => milestone.id)).toEqual('M11 M12 M13 M21 M22 M23 M31'.split(' '));
    expect(new Set([...numeric, ...dated].map((promise) => promise.id)).size).toBe(18);
    expect(milestones.find((milestone) => milestone.id === 'M00')?.due).toBeNull();
  });

  it('name one parcel, which has a planned sale and neither shape nor area', () => {
    const parcels = itemsOf<unknown>('parcels.json');
    expect(parcels).toHaveLength(1);
    expect(parcels[0]).toMatchObject({
      id: 'gongfa-smart-park',
      zoneId: 'phase-2',
      siteAreaSqm: null,
      landUse: null,
      controls: null,
      illustrates: null,
      events: [
        { stage: 'sold', kind: 'planned', date: '2023-12-31', evidence: { type: 'fact', factId: 'M12' } },
      ],
      facts: ['M12', 'M22', 'S28'],
    });
    expect(milestones.find((milestone) => milestone.id === 'M12')).toMatchObject({
      parcelId: 'gongfa-smart-park',
      zoneIds: ['phase-2'],
    });
  });
});

describe('what the plan does not state', () => {
  it('has unique entries, with the zone where only one is concerned', () => {
    const entries = itemsOf<{ id: string; zoneId: string | null }>('not-stated.json');
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(entries.find((entry) => entry.id === 'ns-phase-2-floor-area')?.zoneId).toBe('phase-2');
    expect(entries.find((entry) => entry.id === 'ns-actuals')?.zoneId).toBeNull();
    expect(entries.length).toBeGreaterThanOrEqual(29);
  });
});
