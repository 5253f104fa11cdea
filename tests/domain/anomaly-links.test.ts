import { shippedPark as park } from '@tests/panels/shipped-park';
import { describe, expect, it } from 'vitest';
import { anomaliesOn, subjectsOf } from '@/domain/anomaly-links';

describe('the register of contradictions', () => {
  it('is linked both ways: whatever an entry concerns leads back to it', () => {
    expect(park.anomalies).toHaveLength(13);
    for (const anomaly of park.anomalies) {
      for (const id of anomaly.facts) expect(park.facts.get(id)?.anomalies, id).toContain(anomaly.id);
      const { zones, partners, programmes, industries } = subjectsOf(park, anomaly);
      for (const zone of zones) expect(zone.anomalies).toContain(anomaly.id);
      for (const thing of [...partners, ...programmes, ...industries]) {
        const section = partners.some(({ id }) => id === thing.id) ? '' : thing.section;
        expect(anomaliesOn(park, { id: thing.id, section }).map(({ id }) => id)).toContain(anomaly.id);
      }
    }
    for (const fact of park.facts.values()) {
      for (const id of fact.anomalies) {
        expect(park.anomalies.find((anomaly) => anomaly.id === id)?.facts).toContain(fact.id);
      }
    }
  });

  it('leads from tables, boxes and bodies to theirs; only the city’s ranking stands for itself', () => {
    const alone = park.anomalies.filter((anomaly) => {
      const { zones, partners, programmes, industries } = subjectsOf(park, anomaly);
      return anomaly.facts.length + [zones, partners, programmes, industries].flat().length === 0;
    });
    expect(alone.map(({ id }) => id)).toEqual(['A06']);
    const names = (id: string) => {
      const anomaly = park.anomalies.find((candidate) => candidate.id === id);
      if (!anomaly) throw new Error(`No ${id}`);
      const { partners, programmes, industries } = subjectsOf(park, anomaly);
      return [...partners, ...programmes, ...industries].map((thing) => thing.id);
    };
    expect(names('A07')).toEqual(['wearables']);
    expect(names('A08')).toEqual(['body-robotics-02']);
    expect(names('A13')).toEqual(['box-5-3']);
  });
});
