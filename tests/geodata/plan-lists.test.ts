import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FileKind, fileKinds } from '@/ingest/file-schemas';

type Text = { readonly zh: string; readonly en: string };
type Item = {
  readonly id: string;
  readonly name: Text;
  readonly relation: string;
  readonly kind: string;
  readonly status: string;
  readonly tier: string;
  readonly set: string;
  readonly order: number;
  readonly zoneId: string | null;
  readonly industryId: string | null;
  readonly parentId: string | null;
  readonly subfield: string | null;
  readonly section: string | null;
  readonly facts: readonly string[];
  readonly figures: readonly string[];
  readonly emphasis: readonly string[];
  readonly layerGroups: readonly string[];
  readonly aliases: readonly string[];
  readonly subfields: readonly Text[];
  readonly measures: readonly Text[];
  readonly localBase: readonly string[];
  readonly policyDirections: readonly Text[];
  readonly words: Text;
};

const files: Record<string, FileKind> = {
  'plan/industries.json': 'industries',
  'plan/enterprises.json': 'enterprises',
  'plan/partners.json': 'partners',
  'plan/funds.json': 'funds',
  'plan/platforms.json': 'platforms',
  'plan/projects.json': 'projects',
  'plan/programmes.json': 'programmes',
  'scenes/tour.json': 'scenes',
  'scenes/exhibition.json': 'scenes',
};

function read(path: string): Item[] {
  const text = readFileSync(new URL(`../../geodata/${path}`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { items: Item[] }).items;
}

const industries = read('plan/industries.json');
const enterprises = read('plan/enterprises.json');
const partners = read('plan/partners.json');
const funds = read('plan/funds.json');
const platforms = read('plan/platforms.json');
const projects = read('plan/projects.json');
const programmes = read('plan/programmes.json');
const tour = read('scenes/tour.json');
const exhibition = read('scenes/exhibition.json');
const everything = Object.keys(files).flatMap(read);

const names = (items: readonly Item[]) => items.map((item) => item.name.zh);
const wanted = enterprises.filter((firm) => firm.relation === 'wanted');
const core = ['robotics', 'medical', 'security', 'wearables'];
const perCore = (items: readonly Item[]) =>
  core.map((industry) => items.filter((item) => item.industryId === industry).length);
const ofKind = (items: readonly Item[], kind: string) => items.filter((item) => item.kind === kind);

/** D01–D07 T01–T14 T21–T24 S01–S07 S11–S16 S21–S34 M00 M11–M13 M21–M23 M31 B01–B21 E01–E10 L01–L32 L41–L47 L51–L55 */
const factId =
  /^(D0[1-7]|T(0[1-9]|1[0-4]|2[1-4])|S(0[1-7]|1[1-6]|2[1-9]|3[0-4])|M(00|1[1-3]|2[1-3]|31)|B(0[1-9]|1\d|2[01])|E(0[1-9]|10)|L(0[1-9]|[12]\d|3[0-2]|4[1-7]|5[1-5]))$/;

/** Every text of a record that is words rather than a code, with its place. */
function texts(value: unknown, path = ''): { readonly path: string; readonly text: Text }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => texts(entry, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  if (typeof record.zh === 'string' && typeof record.en === 'string')
    return [{ path, text: { zh: record.zh, en: record.en } }];
  return Object.entries(record).flatMap(([key, entry]) => texts(entry, `${path}/${key}`));
}

describe('every list and scene file', () => {
  it.each(Object.entries(files))('%s follows its schema', (path, kind) => {
    for (const item of read(path)) {
      const result = fileKinds[kind].item.safeParse(item);
      expect(result.success ? [] : result.error.issues, item.id).toEqual([]);
    }
  });

  it('uses each id once, and none that belongs to 示例', () => {
    const ids = everything.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('cites facts that exist', () => {
    for (const item of everything)
      for (const fact of [...(item.facts ?? []), ...(item.figures ?? [])])
        expect(fact, item.id).toMatch(factId);
  });

  it('names zones and industries that exist', () => {
    const industryIds = new Set(industries.map((industry) => industry.id));
    for (const item of everything) {
      expect(['incubator', 'phase-1', 'phase-2', null], item.id).toContain(item.zoneId ?? null);
      if (item.industryId) expect(industryIds, item.id).toContain(item.industryId);
    }
  });

  it('speaks both languages, with no Chinese left in the English', () => {
    for (const { path, text } of texts(everything)) {
      expect(text.zh.trim(), path).toBe(text.zh);
      expect(text.zh.length, path).toBeGreaterThan(0);
      expect(text.en.trim(), path).toBe(text.en);
      expect(text.en, path).toMatch(/^[^\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+$/);
    }
  });
});

describe('the 4+3+N system', () => {
  it('has four core, three supporting and six application headings', () => {
    const tier = (name: string) => names(industries.filter((industry) => industry.tier === name));
    expect(tier('core')).toEqual(['智能机器人', '智能医疗', '智能安防', '智能穿戴设备']);
    expect(tier('support')).toEqual(['智能传感器', '智能软件', '基础数据服务']);
    expect(tier('application')).toEqual([
      '大模型+行业应用',
      '智能制造',
      '数字时尚',
      '智能影视',
      '智慧教育',
      '智慧金融',
    ]);
    for (const industry of industries.filter((entry) => entry.tier === 'application'))
      expect(industry.id).toMatch(/^app-/);
  });

  it('links an application only to the list that names its field (L05, T11)', () => {
    const citing = (fact: string) =>
      industries
        .filter((entry) => entry.tier === 'application' && entry.facts.includes(fact))
        .map((entry) => entry.id);
    expect(citing('L05')).toEqual(['app-manufacturing', 'app-film', 'app-education', 'app-finance']);
    expect(citing('T11')).toEqual(['app-manufacturing', 'app-fashion', 'app-education', 'app-finance']);
  });

  it('keeps both rows of policy directions of 表3-4, the second about smart shoes', () => {
    const rows = industries.find((entry) => entry.id === 'wearables')?.policyDirections ?? [];
    expect(rows.filter((row) => row.zh.startsWith('智能鞋：'))).toHaveLength(3);
    expect(rows).toHaveLength(5);
  });

  it('has sub-fields everywhere, and the local base of the core industries', () => {
    for (const industry of industries) expect(industry.subfields.length, industry.id).toBeGreaterThan(0);
    expect(core.map((id) => industries.find((entry) => entry.id === id)?.localBase.length)).toEqual([
      3, 4, 1, 5,
    ]);
  });
});

describe('enterprises', () => {
  it('mentions 55 wanted firms: 9, 23, 15 and 8', () => {
    expect(wanted).toHaveLength(55);
    expect(perCore(wanted)).toEqual([9, 23, 15, 8]);
    expect(wanted.map((firm) => firm.section)).toEqual(
      wanted.map((firm) => `表3-${core.indexOf(firm.industryId ?? '') + 1}`),
    );
  });

  it('holds 53 literal names, 科大讯飞 and 华为 twice, and joins two pairs by alias only', () => {
    const all = names(wanted);
    expect(new Set(all).size).toBe(53);
    expect([...new Set(all.filter((name, index) => all.indexOf(name) !== index))]).toEqual([
      '科大讯飞',
      '华为',
    ]);
    const aliased = wanted.filter((firm) => firm.aliases.length > 0);
    expect(aliased.map((firm) => [firm.name.zh, ...firm.aliases])).toEqual([
      ['擎朗智能', '擎朗'],
      ['商汤智能', '商汤科技'],
      ['擎朗', '擎朗智能'],
      ['商汤科技', '商汤智能'],
    ]);
  });

  it('gives no wanted firm a zone (拟引进 is not 入驻)', () => {
    for (const firm of wanted) expect(firm.zoneId, firm.id).toBeNull();
  });

  it('groups the medical firms as the table does, each group with an English label', () => {
    const groups =
      industries.find((entry) => entry.id === 'medical')?.subfields.map((field) => field.zh) ?? [];
    const medical = wanted.filter((firm) => firm.industryId === 'medical');
    expect(groups.map((group) => medical.filter((firm) => firm.subfield === group).length)).toEqual([
      4, 5, 8, 6,
    ]);
  });

  it('has the residents the plan names, and no zone where it names none', () => {
    const residents = enterprises.filter((firm) => firm.relation === 'resident');
    expect(names(residents.filter((firm) => firm.zoneId === 'phase-2'))).toEqual([
      '星际控股',
      '申瓯通信',
      '海特克动力',
    ]);
    expect(names(residents.filter((firm) => firm.zoneId === null))).toEqual([
      '杭州景吾',
      '太希智能科技',
      '浙江国视',
    ]);
    expect(residents).toHaveLength(6);
    const local = enterprises.filter((firm) => firm.relation === 'local');
    expect(names(local.filter((firm) => firm.facts.includes('B20')))).toEqual([
      '康奈',
      '巨一',
      '瑞星',
      '中胤时尚',
      '太阳神',
      '旭达',
    ]);
    expect(local).toHaveLength(9);
  });
});

describe('partners, funds, platforms and projects', () => {
  it('names 18 bodies, 16 investors and 11 teams', () => {
    expect(perCore(ofKind(partners, 'body'))).toEqual([4, 4, 6, 4]);
    expect(perCore(ofKind(partners, 'investor'))).toEqual([4, 5, 3, 4]);
    expect(perCore(ofKind(partners, 'team'))).toEqual([3, 2, 3, 3]);
    expect(perCore(ofKind(partners, 'toFound'))).toEqual([2, 1, 1, 0]);
  });

  it('has three funds to set up, three sources and one fund village', () => {
    const citing = (fact: string) => funds.filter((fund) => fund.facts.includes(fact));
    expect(names(citing('L24'))).toEqual([
      '人工智能创投引导基金',
      '天使投资引导基金',
      '战略性新兴产业投资基金',
    ]);
    expect(new Set(citing('L24').map((fund) => fund.status))).toEqual(new Set(['planned']));
    expect([citing('L26').length, citing('L23').length, funds.length]).toEqual([3, 1, 7]);
  });

  it('counts platforms as the plan names them, one entity each', () => {
    const citing = (fact: string) => platforms.filter((platform) => platform.facts.includes(fact)).length;
    expect(['S13', 'S07', 'S15', 'L17', 'L18', 'M11', 'B07'].map(citing)).toEqual([3, 5, 3, 4, 4, 2, 3]);
    expect(new Set(names(platforms)).size).toBe(platforms.length);
    const everyName = platforms.flatMap((platform) => [platform.name.zh, ...platform.aliases]);
    expect(new Set(everyName).size).toBe(everyName.length);
  });

  it('keeps the two readings of A05 apart and the two of A04 together', () => {
    expect(names(platforms)).toEqual(
      expect.arrayContaining(['中津先进科技研究院', '中科先进技术温州研究院']),
    );
    expect(
      platforms.find((platform) => platform.name.zh === '温州大学元宇宙与人工智能研究院')?.aliases,
    ).toEqual(['温州大学元宇宙人工智能研究院']);
  });

  it('has the four projects of phase one', () => {
    expect(projects.map((project) => [project.zoneId, project.status, ...project.facts])).toEqual(
      Array.from({ length: 4 }, () => ['phase-1', 'existing', 'S14']),
    );
  });
});

describe('programmes', () => {
  it('has 7 programmes, 5 boxes, 4 safeguards, 5 policies and 12 amenity types', () => {
    const counts = ['programme', 'box', 'safeguard', 'policy', 'amenity'].map(
      (kind) => ofKind(programmes, kind).length,
    );
    expect(counts).toEqual([7, 5, 4, 5, 12]);
  });

  it('hangs every box, policy and amenity on something that exists', () => {
    const kinds = new Map(programmes.map((entry) => [entry.id, entry.kind]));
    const parents = { box: 'programme', policy: 'safeguard', amenity: 'programme' };
    for (const [kind, parent] of Object.entries(parents))
      for (const entry of ofKind(programmes, kind))
        expect(kinds.get(entry.parentId ?? ''), entry.id).toBe(parent);
  });

  it('says of every policy that no amount is stated', () => {
    for (const policy of ofKind(programmes, 'policy'))
      expect(policy.measures.some((measure) => measure.zh.includes('规划未载明'))).toBe(true);
  });
});

describe('scenes', () => {
  it('has five tour stops and six exhibition scenes in order', () => {
    expect(tour.map((scene) => [scene.set, scene.order])).toEqual(
      [1, 2, 3, 4, 5].map((order) => ['tour', order]),
    );
    expect(exhibition.map((scene) => [scene.set, scene.order])).toEqual(
      [1, 2, 3, 4, 5, 6].map((order) => ['exhibition', order]),
    );
  });

  it('quotes no figure in its words: figures are listed by fact id', () => {
    for (const scene of [...tour, ...exhibition]) {
      expect(scene.words.zh + scene.words.en, scene.id).not.toMatch(/\d|约|余家/);
      expect(scene.figures.length, scene.id).toBeGreaterThan(0);
    }
  });

  it('brings forward zones that exist and switches known layer groups', () => {
    const groups = ['context', 'zones', 'parcels', 'buildings', 'residents', 'platforms', 'labels'];
    for (const scene of [...tour, ...exhibition]) {
      for (const zone of scene.emphasis) expect(['incubator', 'phase-1', 'phase-2']).toContain(zone);
      for (const group of scene.layerGroups) expect(groups).toContain(group);
    }
  });
});
