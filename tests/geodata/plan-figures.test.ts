import { readFileSync } from 'node:fs';
import { shippedPark } from '@tests/panels/shipped-park';
import { describe, expect, it } from 'vitest';

/** Every figure of the plan as read from its text by hand: a changed digit, comparator, unit or date fails here. */
const table = (name: string) =>
  readFileSync(`tests/fixtures/${name}.tsv`, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const facts = [...shippedPark.facts.values()];

describe('the figures of the plan', () => {
  it('stand as printed', () => {
    const rows = facts.flatMap((fact) =>
      fact.quantities.map((quantity) => [
        quantity.citation.ordinal === undefined ? fact.id : `${fact.id}#${quantity.citation.ordinal}`,
        quantity.comparator,
        String(quantity.value),
        quantity.unit,
        quantity.measure,
        quantity.kind,
        quantity.strive ? 'strive' : '',
        quantity.qualifier ?? '',
        quantity.date ?? '',
      ]),
    );
    expect(rows).toEqual(table('plan-figures'));
  });

  it('have the group, date and section of their fact', () => {
    const rows = facts.map((fact) => [fact.id, fact.group, fact.dateRole, fact.date ?? '', fact.section]);
    expect(rows).toEqual(table('plan-facts'));
  });
});
