import type { ColumnRole } from '@/domain/column-role';
import { foldHeader } from './header-text';
import { headerParts } from './header-unit';

export type { ColumnRole, ColumnUnit } from '@/domain/column-role';
export { unitOfHeader } from './header-unit';

/**
 * What columns are called: the synonyms of planning standards 4.5, the fields of the supply record (6.4), the usual
 * first letters of pinyin in databases, and English. Folded: no blanks, lower case.
 */
const words: Readonly<Record<ColumnRole, string>> = {
  rowNumber: '序号 编序 no no. 行号 xh',
  parcelNumber:
    '地块编号 地块号 宗地号 宗地编号 出让宗地编号 地块代号 地块编码 地号 地块 宗地 编号 规划地块编号 控规地块编号 dkbh dkh zdh zdbh dkdh parcelno parcelnumber parcelid parcel plotno plotnumber lotno',
  parcelCode: '宗地代码 宗地统一编码 宗地统一代码 不动产宗地代码 zddm zdtybm parcelcode',
  realEstateUnitCode: '不动产单元号 不动产单元代码 不动产单元编号 bdcdyh bdcdydm',
  supervisionNumber: '电子监管号 监管号 dzjgh jgh',
  name: '地块名称 宗地名称 项目名称 名称 建筑名称 楼栋名称 楼宇名称 楼栋 楼号 栋号 幢号 图斑名称 dkmc xmmc mc name title jzmc projectname parcelname buildingname',
  enterprise:
    '企业名称 单位名称 公司名称 企业 公司 入驻企业 入驻企业名称 企业全称 机构名称 qymc dwmc gsmc enterprise company companyname enterprisename',
  creditCode:
    '统一社会信用代码 信用代码 社会信用代码 统一信用代码 统一社会信用代码证号 组织机构代码 tyshxydm xydm shxydm tyxydm creditcode uscc',
  location:
    '项目位置 土地位置 宗地位置 地块位置 位置 坐落 土地坐落 宗地坐落 地址 企业地址 地理位置 zl tdzl dz wz location address',
  siteArea:
    '用地面积 占地面积 土地面积 地块面积 宗地面积 出让面积 供地面积 规划用地面积 净用地面积 建设用地面积 总用地面积 图斑面积 面积 用地规模 ydmj zdmj tdmj dkmj crmj mj tbmj zmj sitearea landarea parcelarea area',
  grossFloorArea:
    '建筑面积 总建筑面积 计容面积 计容建筑面积 计容总建筑面积 地上建筑面积 地上总建筑面积 建筑规模 jzmj zjzmj jrmj jrjzmj grossfloorarea gfa floorarea buildingarea',
  usableFloorArea:
    '可利用建筑面积 使用面积 可用面积 套内面积 租赁面积 入驻面积 kymj zlmj usablearea usablefloorarea leasedarea',
  landUse:
    '用地性质 土地用途 规划用途 规划用地性质 用地类型 用途 地块用途 土地性质 用地分类 用地名称 规划用地用途 用地用海分类名称 规划分类名称 批准用途 ydxz tdyt ghyt dkyt yt ydlx ydmc ydyhflmc ghflmc landuse landusename use plannedlanduse',
  landUseCode:
    '用地代码 用地性质代码 用地分类代码 用地编码 用地用海分类代码 规划用地代码 规划分类代码 性质代码 yddm ydxzdm ydbm ydyhfldm ghfldm ydfldm landusecode usecode',
  existingLandUse:
    '现状用途 现状用地性质 现状用地 现状地类 现状用地分类 地类名称 实际用途 xzyt xzdl dlmc sjyt existinglanduse existinguse',
  landSurveyCode: '地类编码 地类代码 三调地类编码 地类 dlbm dldm landsurveycode',
  floorAreaRatio: '容积率 地块容积率 规划容积率 容积率指标 约定容积率 rjl ghrjl far floorarearatio plotratio',
  floorAreaRatioMin: '容积率下限 约定容积率下限 最小容积率 容积率最小值 rjlxx farmin minfar',
  floorAreaRatioMax: '容积率上限 约定容积率上限 最大容积率 容积率最大值 rjlsx farmax maxfar',
  buildingCoverage:
    '建筑密度 建筑系数 建筑覆盖率 规划建筑密度 jzmd jzxs buildingcoverage buildingdensity coverage sitecoverage',
  greenSpace: '绿地率 绿化率 绿化覆盖率 规划绿地率 ldl lhl greenspace greenratio greenspaceratio',
  height:
    '建筑限高 限高 建筑高度 控制高度 规划限高 高度 楼高 jzxg xg jzgd gd height heightm maxheight buildingheight heightlimit',
  termYears:
    '出让年限 使用年限 年期 出让年期 土地使用年限 使用年期 年限 租赁年限 crnx synx nq nx term termyears leaseterm',
  price:
    '成交价 成交价格 出让价款 成交总价 成交金额 出让价 成交价款 土地价款 出让金 土地出让金 地价 cjj cjjg crjk cjje crj price saleprice',
  supplyMode: '供地方式 出让方式 供应方式 交易方式 土地供应方式 gdfs crfs gyfs supplymode',
  buyer:
    '受让人 竞得人 土地使用权人 土地使用者 使用权人 受让方 竞得单位 受让单位 权利人 土地权利人 用地单位 竞得者 srr jdr syqr tdsyqr qlr yddw buyer owner transferee',
  stage:
    '出让状态 交易状态 地块状态 供地状态 状态 阶段 进展 进度状态 供地阶段 出让阶段 目前状态 当前状态 zt crzt jyzt stage status state transferstage',
  stageDate:
    '状态日期 状态时间 阶段日期 阶段时间 日期 时间 更新日期 更新时间 ztrq ztsj rq sj stagedate statusdate date',
  announcementDate:
    '公告日期 公告时间 出让公告日期 出让公告时间 挂牌公告日期 ggrq ggsj announcementdate announced',
  saleDate: '成交日期 成交时间 出让日期 出让时间 竞得日期 竞得时间 cjrq cjsj crrq crsj saledate sold',
  contractDate:
    '合同签订日期 合同签订时间 签订日期 签订时间 合同日期 签约日期 签约时间 htqdrq htrq qdrq contractdate',
  handoverDate:
    '交地时间 交地日期 实际交地时间 实际交地日期 土地交付时间 土地交付日期 jdsj jdrq handoverdate',
  startDate:
    '开工时间 动工时间 开工日期 动工日期 实际开工时间 实际开工日期 实际动工时间 计划开工时间 计划开工日期 开工 动工 kgsj kgrq dgsj sjkgsj startdate constructionstart start',
  finishDate:
    '竣工时间 竣工日期 实际竣工时间 实际竣工日期 计划竣工时间 计划竣工日期 建成时间 建成日期 竣工 完工时间 完工日期 jgsj jgrq sjjgsj wgsj finishdate completiondate finish',
  operationDate: '投产时间 投产日期 投用时间 投用日期 投产 开业时间 tcsj tcrq operationdate opened',
  agreedHandoverDate: '约定交地时间 约定交地日期 ydjdsj agreedhandover agreedhandoverdate',
  agreedStartDate: '约定开工时间 约定开工日期 约定动工时间 约定动工日期 ydkgsj agreedstart agreedstartdate',
  agreedFinishDate: '约定竣工时间 约定竣工日期 ydjgsj agreedfinish agreedfinishdate',
  document:
    '依据 文号 批文号 批准文号 公告编号 公告号 合同编号 合同号 依据文件 文件名称 佐证材料 证明文件 成交公告 wh pwh pzwh htbh ggbh document documentno evidence',
  documentDate: '文件日期 批准日期 批准时间 批文日期 发文日期 pzrq pwrq documentdate',
  zone: '分区 片区 园区 所属片区 所属园区 所在园区 区块 所在片区 所属分区 所属区块 pq fq yq zone district',
  storeys: '层数 地上层数 楼层数 建筑层数 总层数 cs dscs jzcs storeys stories floors',
  works: '改造方式 建设方式 工程类型 建设类型 拆改留 更新方式 改造类型 gzfs jsfs works',
  longitude: '经度 经度坐标 东经 大地经度 jd lon lng long longitude',
  latitude: '纬度 纬度坐标 北纬 大地纬度 wd lat latitude',
  north: '北坐标 北坐标x x北坐标 北 纵坐标 纵坐标x x纵坐标 北向坐标 北距 n north northing',
  east: '东坐标 东坐标y y东坐标 东 横坐标 横坐标y y横坐标 东向坐标 东距 e east easting',
  x: 'x x坐标 坐标x xzb zbx coordx xcoord point_x',
  y: 'y y坐标 坐标y yzb zby coordy ycoord point_y',
  wkt: 'wkt 几何 几何wkt wkt几何 图形 geometry geom the_geom wkt_geom shape',
  coordinateSystem: '坐标系 坐标系统 坐标系名称 crs srs epsg coordinatesystem',
  pointLabel: '界址点号 点号 界址点 界址点编号 拐点号 拐点编号 jzdh jzdbh dianhao pointlabel pointno vertex',
  ring: '圈号 地块圈号 环号 qh ring ringno',
  building:
    '所在楼栋 所在楼宇 入驻楼栋 入驻楼宇 所在建筑 入驻建筑 租赁楼栋 租赁楼宇 所在楼幢 szld building buildingno',
  floor: '楼层 所在楼层 入驻楼层 租赁楼层 房号 房间号 所在房号 室号 lc szlc floor room unit floorno',
  industry:
    '行业 所属行业 行业类别 行业分类 行业名称 产业 所属产业 主导产业 产业类别 产业方向 hy sshy hylb industry sector',
  occupancyFrom:
    '入驻时间 入驻日期 入驻年月 入园时间 入园日期 迁入时间 迁入日期 起租时间 起租日期 起租日 租赁开始日期 租赁起始日期 租赁开始时间 租期起 rzsj rzrq movein moveindate movedin leasestart from since',
  occupancyTo:
    '退租时间 退租日期 迁出时间 迁出日期 退园时间 租赁到期日 租赁到期日期 租赁到期时间 租赁终止日期 租赁截止日期 到期日期 到期时间 合同到期日 租期止 tzsj dqrq moveout moveoutdate movedout leaseend to until',
  remarks: '备注 说明 备注说明 bz remarks remark note notes comment',
};

const roleOfWord = new Map<string, ColumnRole>();
for (const [role, list] of Object.entries(words) as [ColumnRole, string][]) {
  for (const word of list.split(' ')) if (!roleOfWord.has(word)) roleOfWord.set(word, role);
}

/** @returns everything a column of that meaning may be called, folded; for lists that offer a choice */
export function roleWords(role: ColumnRole): readonly string[] {
  return words[role].split(' ');
}

const han = /^\p{Script=Han}+$/u;

/**
 * A Shapefile keeps ten bytes of a name: five Chinese characters in GBK, three in UTF-8 (planning standards 4.1). A cut
 * name counts when everything it can be the beginning of means the same.
 */
function roleOfCutWord(word: string): ColumnRole | null {
  if (!han.test(word) || (word.length !== 3 && word.length !== 5)) return null;
  const roles = new Set([...roleOfWord].flatMap(([full, role]) => (full.startsWith(word) ? [role] : [])));
  const [only] = roles;
  return roles.size === 1 && only !== undefined ? only : null;
}

function roleOfWords(word: string): ColumnRole | null {
  return roleOfWord.get(word) ?? roleOfWord.get(word.replaceAll(/[_\-./]/g, '')) ?? null;
}

/**
 * @param header a column's title or an attribute's name: blanks, full width, case and bracketed units do not matter
 * @returns what the column says; null when we do not know such a column
 */
export function roleOfColumn(header: string): ColumnRole | null {
  const { word, remarks } = headerParts(header);
  if (word === '') return null;
  // A bound in brackets is part of the name: 容积率（上限）.
  const bound = remarks.find((remark) => remark === '上限' || remark === '下限');
  if (bound !== undefined) return roleOfWords(word + bound) ?? roleOfWords(word);
  // The word as a whole first: 成交日 would otherwise lose an ending that reads like a unit.
  return roleOfWords(foldHeader(header)) ?? roleOfWords(word) ?? roleOfCutWord(word);
}
