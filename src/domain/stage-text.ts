import type { TransferStage } from './lifecycle-codes';
import { isMissing } from './number-text';
import type { BuildingWorks, SupplyMode } from './park';
import { foldText } from './unit-text';

/** Words on trading sites and in lists (planning standards 6.1, 6.2), longest match first where one holds another. */
const stageWords: Readonly<Record<TransferStage, string>> = {
  existing: '现状 现状使用 现状保留',
  lowEff: '低效认定 低效用地 低效',
  renewalPlanned: '改造方案编制 方案编制',
  renewalApproved: '改造方案批准 改造方案已批 改造方案批复',
  vacating: '签约腾空 腾空 腾空中 签约腾空中',
  demolished: '已拆除 拆除 拆除完成',
  acquiring: '征收中 征收 收购中 收购 收回中 征收/收购/收回中 征迁中 拆迁中',
  reserved: '已收储 收储 入库 储备',
  preparing: '做地中 做地 平整中 场地平整',
  ready: '净地 净地(具备供地条件) 具备供地条件 净地验收',
  conditioned: '规划条件已出具 规划条件 已出具规划条件',
  schemed: '供地(出让)方案已批 供地方案已批 出让方案已批 供地方案批准 方案已批',
  announced: '出让公告 公告期 公告中 公告 已公告',
  bidding: '挂牌期 竞价期 挂牌中 拍卖中 招标中 挂牌 竞价中 挂牌/拍卖/招标中',
  sold: '已成交 成交 交易结束 结果公示 已出让 出让 已供地 已供',
  failed: '流拍 流标 流拍/流标',
  suspended: '中止',
  withdrawn: '终止 撤回',
  negotiated: '协议出让',
  allocated: '划拨 已划拨',
  contracted: '已签合同 合同已签 已签订合同 签订合同 已签约',
  delivered: '已交地 交地 已交付',
  landPermit: '用地规划许可证 建设用地规划许可证 用地许可',
  worksPermit: '工程规划许可证 建设工程规划许可证 工程许可',
  buildPermit: '施工许可证 建筑工程施工许可证 施工许可',
  renewalWorks: '改造施工 整治施工 改造中',
  started: '已开工 开工 在建 建设中 施工中 已动工 动工',
  completed: '已竣工 竣工 建成 已建成 完工',
  renewalAccepted: '改造验收 整治验收',
  reopened: '投用 已投用 重新投用',
  verified: '复核验收 已复核验收',
  operating: '已投产 投产 运营中 已运营',
  qualified: '达产复核通过 达产 已达产',
  unqualified: '未达标 未达产',
  rectifying: '整改 整改中',
  terminated: '解除 已解除 收回 已收回 解除/收回',
};

const wordsOf = <Code extends string>(table: Readonly<Record<Code, string>>): ReadonlyMap<string, Code> =>
  new Map(
    (Object.entries(table) as [Code, string][]).flatMap(([code, list]) =>
      [code.toLowerCase(), ...list.split(' ')].map((word) => [word, code] as const),
    ),
  );
const stageOfWord = wordsOf(stageWords);

/** @returns the stage a word means; null when it is missing or not known. Our own codes are known too. */
export function readStage(text: string): TransferStage | null {
  if (isMissing(text)) return null;
  const folded = foldText(text);
  const bare = folded.replaceAll(/[()]/g, '').replace(/(阶段|状态)$/, '');
  return stageOfWord.get(folded) ?? stageOfWord.get(bare) ?? null;
}

const supplyOfWord = wordsOf<SupplyMode>({
  tender: '招标 招标出让',
  auction: '拍卖 拍卖出让',
  listing: '挂牌 挂牌出让',
  agreement: '协议 协议出让',
  allocation: '划拨 行政划拨',
  lease: '租赁 长期租赁',
  leaseThenSale: '先租后让',
  renewalByOwner: '自主改造 企业自主改造 自主更新',
  retained: '保留',
});

/** @returns the mode of supply a word means; null when it is missing or not known */
export function readSupplyMode(text: string): SupplyMode | null {
  return supplyOfWord.get(foldText(text)) ?? null;
}

const worksOfWord = wordsOf<BuildingWorks>({
  existing: '保留 现状 现状保留 既有',
  retrofit: '改造 综合整治 整治 改扩建 提升改造 改造提升',
  rebuild: '拆除重建 拆建 拆除新建 重建',
  newBuild: '新建',
});

/** @returns what is done to a building; null when the word is missing or not known */
export function readWorks(text: string): BuildingWorks | null {
  return worksOfWord.get(foldText(text)) ?? null;
}
