import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { planThingKinds, planThings } from '@/domain/plan-things';
import { programmeLinks } from '@/domain/programme-links';
import { locales } from '@/messages/locale';
import { numbersWithoutProvenance } from '../number-provenance';
import { inspect } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

const pageOf = async (container: Element) =>
  waitFor(() => {
    const heading = container.querySelector('article h3, article h2 ~ *');
    const number = container.querySelector('[data-id="温鹿政发〔2023〕67 号"], dd [data-id]');
    if (!heading || !number) throw new Error('not here yet');
    return container;
  });
const section = (name: RegExp | string) =>
  screen.getByRole('heading', { name }).closest('section') as HTMLElement;

describe('the page of a thing of the plan', () => {
  const all = planThingKinds.flatMap((kind) => planThings(park, kind).map(({ id }) => ({ kind, id })));

  it.each(locales)(
    'names and cites every programme, industry, fund and body (%s)',
    async (locale) => {
      expect(all.length).toBeGreaterThan(80);
      for (const { kind, id } of all) {
        const { container, unmount } = inspect(kind, id, { park, locale });
        await pageOf(container);
        expect(numbersWithoutProvenance(container), `${kind}:${id}`).toEqual([]);
        unmount();
      }
    },
    120_000,
  );

  it('lists the targets a programme serves, with the reason, and opens one', async () => {
    const { store, container } = inspect('programme', 'programme-recruitment', { park });
    await pageOf(container);
    const targets = section('相关节点与目标');
    for (const { programmeId, targetId, reason } of programmeLinks) {
      if (programmeId === 'programme-recruitment') {
        expect(within(targets).getByText(targetId)).toBeTruthy();
        expect(targets.textContent).toContain(reason.zh);
      }
    }
    expect(within(section('所含专栏')).getByText('招商服务中心建设工程')).toBeTruthy();
    fireEvent.click(within(targets).getByText('T05'));
    expect(store.getState().selected).toEqual({ kind: 'fact', id: 'T05' });
  });

  it('leads back from the target to what serves it', async () => {
    inspect('fact', 'T05', { park });
    const serving = (await screen.findByRole('heading', { name: '服务于此的行动与保障' })).closest('section');
    expect(serving?.textContent).toContain('招商引资促进行动');
  });

  it('keeps wanted firms apart from those that are here', async () => {
    const { container } = inspect('industry', 'robotics', { park });
    await pageOf(container);
    expect(section(/入驻企业/).textContent).not.toContain('优必选');
    expect(section(/拟引进/).textContent).toContain('优必选');
    expect(section('细分方向').textContent).toContain('商用机器人');
  });

  it('says that a body is only named, and that a fund has no amount', async () => {
    const body = inspect('partner', 'body-robotics-01', { park });
    await pageOf(body.container);
    expect(body.container.textContent).toContain('未载明已有合作');
    body.unmount();
    const fund = inspect('fund', 'fund-ai-guidance', { park });
    await pageOf(fund.container);
    expect(screen.getByText('规模').nextElementSibling?.textContent).toBe('规划未载明');
  });
});
