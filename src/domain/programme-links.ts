import type { Bilingual } from './bilingual';
import type { Park, Programme } from './park';

/** That a programme, box or safeguard serves a target, and what in its own text says so. */
export interface ProgrammeLink {
  readonly programmeId: string;
  /** fact id of the milestone or target */
  readonly targetId: string;
  readonly reason: Bilingual;
}

const link = (programmeId: string, targetId: string, zh: string, en: string): ProgrammeLink => ({
  programmeId,
  targetId,
  reason: { zh, en },
});

/**
 * Our reading of the plan: only where the text of the programme speaks of the very thing the target counts. The plan
 * itself draws no such table, so whoever shows a link shows its reason; what is missing here is listed as unlinked.
 */
export const programmeLinks: readonly ProgrammeLink[] = [
  link(
    'programme-recruitment',
    'M13',
    '招商统筹与招商任务，正是两大园区招商的推进',
    'Organises the recruitment that the milestone wants to see advance',
  ),
  link(
    'programme-recruitment',
    'T05',
    '以平台、基金与场景引来人工智能企业落地',
    'Brings AI firms here through platforms, funds and scenarios',
  ),
  link(
    'programme-recruitment',
    'T06',
    '头部企业招引清单与链主招引',
    'A list of leading firms to attract, and of chain leaders',
  ),
  link(
    'box-5-1',
    'M13',
    '为两大园区的招商设一个服务中心',
    'A service centre for the recruitment in both parks',
  ),
  link(
    'programme-platforms',
    'T09',
    '布局实验室、开放创新平台与共性技术平台',
    'Laboratories, open innovation platforms and shared technology platforms',
  ),
  link(
    'programme-platforms',
    'T10',
    '目标中的“重大创新平台”由此布局（与面积无关）',
    'The major platforms named in the target are laid out here (not its floor space)',
  ),
  link(
    'box-5-2',
    'T09',
    '引进和新建研究院、研究中心与中试基地',
    'New institutes, research centres and a pilot base',
  ),
  link(
    'box-5-2',
    'T10',
    '引进国家级平台的分支（与面积无关）',
    'Branches of national platforms (not the floor space)',
  ),
  link('programme-chains', 'T05', '推动同类企业向智能谷集中', 'Like firms are to gather in the valley'),
  link(
    'programme-chains',
    'T06',
    '吸引链主与潜在链主落地',
    'Attracts chain leaders and those that may become one',
  ),
  link('programme-chains', 'T07', '梯度引培，扶小育新', 'A ladder that raises small and new firms'),
  link(
    'programme-chains',
    'T08',
    '专设一条推动产业集群',
    'One of its measures is the industry cluster itself',
  ),
  link('box-5-3', 'T06', '引进人工智能头部平台企业', 'Brings in leading AI platform firms'),
  link('programme-scenarios', 'T11', '三类应用场景的打造', 'Builds three kinds of application scenario'),
  link('programme-scenarios', 'T12', '各领域的人工智能应用', 'Application of AI in these fields'),
  link(
    'programme-ecosystem',
    'T05',
    '以“产业+基金+基地”引导企业在谷内落地',
    'Industry, fund and base together lead firms to settle in the valley',
  ),
  link(
    'safeguard-policy',
    'T05',
    '奖励新注册、新迁入的企业',
    'Rewards firms that are newly registered or have moved in',
  ),
  link(
    'safeguard-policy',
    'T11',
    '奖励评定出的示范应用场景',
    'Rewards scenarios recognised as demonstrations',
  ),
  link(
    'safeguard-projects',
    'T06',
    '重点引进行业龙头企业',
    'Gives priority to leading firms of their sectors',
  ),
];

/** Kinds the board links: policies and amenities hang on their safeguard and programme. */
const linkable: readonly Programme['kind'][] = ['programme', 'box', 'safeguard'];

export interface LinkedProgrammes {
  /** by fact id of the target */
  readonly byTarget: ReadonlyMap<
    string,
    readonly { readonly programme: Programme; readonly reason: Bilingual }[]
  >;
  /** by programme id */
  readonly byProgramme: ReadonlyMap<string, readonly ProgrammeLink[]>;
  readonly unlinked: readonly Programme[];
}

/** Links whose both ends are in the park, and the programmes, boxes and safeguards that have none. */
export function linkedProgrammes(park: Park): LinkedProgrammes {
  const programmes = park.programmes.filter(({ kind }) => linkable.includes(kind));
  const promised = new Set([...park.milestones, ...park.indicators].map(({ factId }) => String(factId)));
  const byTarget = new Map<string, { programme: Programme; reason: Bilingual }[]>();
  const byProgramme = new Map<string, ProgrammeLink[]>();
  for (const each of programmeLinks) {
    const programme = programmes.find(({ id }) => id === each.programmeId);
    if (!programme || !promised.has(each.targetId)) continue;
    byTarget.set(each.targetId, [...(byTarget.get(each.targetId) ?? []), { programme, reason: each.reason }]);
    byProgramme.set(programme.id, [...(byProgramme.get(programme.id) ?? []), each]);
  }
  return { byTarget, byProgramme, unlinked: programmes.filter(({ id }) => !byProgramme.has(id)) };
}
