import { fireEvent, screen } from '@testing-library/react';
import { anImport, someChoices, theDataset } from '@tests/builders/imported';
import { aFact, aParcel, aPark, aQuantity, aZone } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import { joinUserDatasets } from '@/domain/join-user-datasets';
import type { Park } from '@/domain/park';
import type { Fact } from '@/domain/quantity';
import { userDataset } from '@/ingest/user-dataset';
import { AreaFigure, DerivedFigure, FactFigure, NotStated, OriginBadges } from '@/panels/figures';
import { numbersWithoutProvenance } from '../number-provenance';
import { day, show } from '../panel-driver';

const parkOf = (...facts: Fact[]): Park => aPark({ facts: new Map(facts.map((fact) => [fact.id, fact])) });
const siteArea = aFact({ id: 'S02', quantities: [aQuantity({ date: '2023-10-17' })] });
const text = (container: Element) => container.textContent?.replace(/\s+/g, ' ').trim();

describe('a figure of the plan', () => {
  it('keeps its qualifier and carries its fact', () => {
    const { container } = show(<FactFigure id="S02" />, { park: parkOf(siteArea) });
    expect(container.querySelector('[data-fact="S02"]')).not.toBeNull();
    expect(text(container)).toBe('约 400 亩S02');
  });

  it('keeps ≈ and the source when it is read in another unit', () => {
    const { container, rerender, store } = show(<FactFigure id="S02" mark={false} />, {
      park: parkOf(siteArea),
    });
    store.getState().setAreaUnit('hectare');
    rerender(<FactFigure id="S02" mark={false} />);
    expect(text(container)).toBe('约 26.7 公顷 （约 400 亩）');
    store.getState().setLocale('en');
    store.getState().setAreaUnit('squareMetre');
    rerender(<FactFigure id="S02" mark={false} />);
    expect(text(container)).toBe('≈ 267,000 m² (约 400 亩)');
  });

  it('names the place of a figure among several', () => {
    const firms = aFact({
      id: 'B12',
      quantities: [28, 33].map((value) =>
        aQuantity({ value, measure: 'count', unit: 'firm', comparator: '=', qualifier: '' }),
      ),
    });
    const { container } = show(<FactFigure id="B12" ordinal={2} mark={false} />, { park: parkOf(firms) });
    expect(container.querySelector('[data-fact="B12#2"]')?.textContent).toContain('33');
  });

  it('says 其后载明 before the day it describes, and not after', () => {
    const early = show(<FactFigure id="S02" />, { park: parkOf(siteArea), asOf: day('2023-06-30') });
    expect(text(early.container)).toContain('其后载明');
    early.unmount();
    const late = show(<FactFigure id="S02" />, { park: parkOf(siteArea), asOf: day('2023-10-17') });
    expect(text(late.container)).not.toContain('其后载明');
  });

  it('opens its citation', () => {
    const { store } = show(<FactFigure id="S02" />, { park: parkOf(siteArea) });
    fireEvent.click(screen.getByRole('button', { name: '打开 S02 的出处' }));
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'S02' });
  });

  it('tells silence of the plan from a gap in the data', () => {
    const qualitative = aFact({ id: 'T01', quantities: [] });
    const silent = show(<FactFigure id="T01" />, { park: parkOf(qualitative) });
    expect(text(silent.container)).toBe('规划未载明');
    silent.unmount();
    const gone = show(<FactFigure id="S99" />, { park: parkOf() });
    expect(text(gone.container)).toBe('数据缺失 S99');
  });

  it('never prints 0 or a dash for silence', () => {
    const { container } = show(<NotStated />);
    expect(text(container)).toBe('规划未载明');
  });
});

describe('a derived figure', () => {
  const floor = aFact({
    id: 'S03',
    quantities: [
      aQuantity({
        value: 22,
        measure: 'grossFloorAreaAboveGround',
        unit: 'tenThousandSquareMetre',
        comparator: '=',
        qualifier: '',
      }),
    ],
  });

  it('shows value with ≈, formula, inputs and caveat', () => {
    const { container } = show(<DerivedFigure id="X04" />, { park: parkOf(siteArea, floor) });
    const figure = container.querySelector('[data-derived="X04"]');
    expect(figure?.textContent).toContain('约 0.83');
    expect(figure?.textContent).toContain('推算');
    expect(figure?.textContent).toContain('S03 ÷ S02');
    expect(figure?.textContent).toContain('仅计地上建筑面积');
    expect(figure?.querySelector('[data-fact="S02"]')).not.toBeNull();
    expect(numbersWithoutProvenance(container)).toEqual([]);
  });

  it('is missing, not unstated, when an input is not there', () => {
    const { container } = show(<DerivedFigure id="X04" />, { park: parkOf(siteArea) });
    expect(text(container)).toBe('数据缺失 X04');
  });
});

describe('the check for provenance', () => {
  it('sees a bare number, and lets dates, names and ids pass', () => {
    const { container } = show(
      <p>
        105 家 <time>2023</time> <b data-name="">二期 2</b> <b data-fact="S23">105</b>
      </p>,
    );
    expect(numbersWithoutProvenance(container)).toEqual(['105 家 ']);
  });
});

describe('imported things', () => {
  const zones = [aZone()];
  const dataset = theDataset(userDataset([anImport()], [], someChoices(), zones));
  const park = joinUserDatasets(aPark({ zones, parcels: [aParcel()] }), [dataset], { replacesSample: false });

  it('carry their dataset with every figure, and never the badge 示例', () => {
    const [sample, own] = park.parcels;
    if (!sample || !own) throw new Error('two parcels');
    const { container } = show(
      <>
        <AreaFigure dataset={own.dataset} areaSqm={own.siteAreaSqm ?? 0} />
        <OriginBadges of={[own]} />
      </>,
      { park },
    );
    expect(container.querySelector('[data-user="user:abc"]')).not.toBeNull();
    expect(text(container)).toContain('自有');
    expect(text(container)).not.toContain('示例');
  });

  it('are named beside 示例 where both are counted', () => {
    const { container } = show(<OriginBadges of={park.parcels} />, { park });
    expect(text(container)).toBe('示例自有');
  });
});
