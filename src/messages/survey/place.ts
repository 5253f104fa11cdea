import type { Words } from '../words';

/** What is found while coordinates are placed. */
const findings = {
  'issues.coordinates-swapped': {
    zh: 'X/Y 列疑似颠倒（已按数值范围调整）。如不对，请在坐标轴顺序中改回。',
    en: 'North and east seem to be exchanged; they were put right by their size. If that is wrong, change the axis order back.',
  },
  'issues.coordinates-unplaceable': {
    zh: '坐标数值不属于任何已知坐标系，该要素未上图。请检查坐标或指定坐标系。',
    en: 'The numbers fit no known coordinate system, so this feature is not on the map. Check them or choose a system.',
  },
  'issues.coordinates-mixed': {
    zh: '该要素的坐标与文件中其他要素不属于同一坐标系，未上图。请单独导入。',
    en: 'This feature has coordinates of another kind than the rest of the file and is not on the map. Import it separately.',
  },
  'issues.coordinates-not-numbers': {
    zh: '坐标中有不是数值的内容，该要素未上图。请修正后重新导入。',
    en: 'Some coordinates are not numbers, so this feature is not on the map. Correct them and import again.',
  },
  'issues.units-by-numbers': {
    zh: '图纸单位写的不是米，但数值是米，已按米处理。如不对，请改选单位。',
    en: 'The drawing names another unit, but its numbers are metres and were taken so. If that is wrong, choose the unit.',
  },
  'issues.units-millimetres': {
    zh: '图纸单位写的不是毫米，但数值只有按毫米才落在平面坐标范围内，已按毫米换算为米。如不对，请改选单位。',
    en: 'The drawing names another unit, but only as millimetres do its numbers lie on a plane, and they were taken so. If that is wrong, choose the unit.',
  },
  'issues.units-converted': {
    zh: '图纸单位不是米，坐标已换算为米。请核对长度。',
    en: 'The unit of the drawing is not the metre; coordinates were converted to metres. Check a known length.',
  },
  'issues.degrees-declared-metres-found': {
    zh: '文件声明为经纬度，但数值是投影坐标（米），已按数值处理。请核对位置。',
    en: 'The file says degrees, but the numbers are metres of a plane and were taken so. Check the position.',
  },
  'issues.metres-declared-degrees-found': {
    zh: '文件声明为投影坐标，但数值是经纬度，已按数值处理。请核对位置。',
    en: 'The file says a projected plane, but the numbers are degrees and were taken so. Check the position.',
  },
  'issues.zone-mismatch': {
    zh: '带号与坐标前缀不一致：声明 {declared}，坐标前缀 {prefix}。请核对带号。',
    en: 'Declared zone and prefix differ: {declared} is declared, the eastings begin with {prefix}. Check the zone.',
  },
  'issues.zone-without-prefix': {
    zh: '坐标不带带号前缀，已按声明的 {zone} 带定中央经线。',
    en: 'The eastings carry no zone; the central meridian is that of the declared zone {zone}.',
  },
  'issues.prefix-in-numbers': {
    zh: '坐标带有 {prefix} 带前缀，声明的坐标系不带；前缀已按数值识别。',
    en: 'The eastings begin with zone {prefix} although the declared system has none; the prefix was taken from the numbers.',
  },
  'issues.meridian-by-numbers': {
    zh: '东坐标 {eastFrom}–{eastTo} 不含带号，文件也未声明中央经线：按数值落在鹿城区内，取项目常用的 {meridian}°。若不是，请改选中央经线。',
    en: 'Eastings {eastFrom}–{eastTo} carry no zone and the file names no meridian: taken as {meridian}°, the project’s own, because they then lie in Lucheng. Choose another meridian if they do not.',
  },
  'issues.meridian-contradicts-numbers': {
    zh: '声明的中央经线为 {declared}°，但数值更符合 {fits}°。请确认中央经线。',
    en: 'The declared central meridian is {declared}°, but the numbers fit {fits}°. Confirm the meridian.',
  },
  'issues.answer-not-understood': {
    zh: '问题 {id} 的回答“{answer}”看不懂，仍待回答。可选：{options}。',
    en: 'The answer “{answer}” to {id} is not understood; the question stays open. Options: {options}.',
  },
  'issues.overrides-xian80': {
    zh: '文件声明为1980西安坐标系，现按您指定的坐标系定位，未经基准转换，偏差可达百米级。请核对来源。',
    en: 'The file declares Xi’an 1980; it is placed in the system you named without a datum shift and may lie off by some hundred metres. Check where it comes from.',
  },
  'issues.overrides-beijing54': {
    zh: '文件声明为1954北京坐标系，现按您指定的坐标系定位，未经基准转换，偏差可达百米级。请核对来源。',
    en: 'The file declares Beijing 1954; it is placed in the system you named without a datum shift and may lie off by some hundred metres. Check where it comes from.',
  },
  'issues.overrides-gcj02': {
    zh: '文件为 GCJ-02（火星坐标），现按您指定的坐标系定位，未作还原，偏差约 540 米。请核对来源。',
    en: 'The file is in GCJ-02; it is placed in the system you named without undoing the shift and may lie off by about 540 m. Check where it comes from.',
  },
  'issues.overrides-bd09': {
    zh: '文件为 BD-09（百度坐标），现按您指定的坐标系定位，未作还原，偏差约 1.1 公里。请核对来源。',
    en: 'The file is in BD-09; it is placed in the system you named without undoing the shift and may lie off by about 1.1 km. Check where it comes from.',
  },
  'issues.meridian-not-understood': {
    zh: '“{answer}”不是可用的中央经线。请填写度数，例如 120 或 120°40′。',
    en: '“{answer}” is no central meridian. Write degrees, e.g. 120 or 120°40′.',
  },
  'issues.city-plane-unconfirmed': {
    zh: '中央经线 120°40′ 的地方坐标系参数未公布，位置待使用人确认。',
    en: 'The constants of the local plane about 120°40′ are not published; its position is yours to confirm.',
  },
  'issues.system-unsupported': {
    zh: '文件声明的坐标系不受支持。请选择坐标系，或先转换为 CGCS2000 再导入。',
    en: 'The coordinate system named in the file is not supported. Choose a system, or convert the file to CGCS2000 first.',
  },
  'issues.system-does-not-fit': {
    zh: '所选坐标系与坐标数值不符，未上图。请改选坐标系。',
    en: 'The chosen system does not fit the numbers; nothing was placed by it. Choose another one.',
  },
  'issues.web-mercator-source': {
    zh: '坐标由 Web 墨卡托换算，不是测量成果，不能用于界址。',
    en: 'Converted from Web Mercator: not survey data, not for boundaries.',
  },
  'issues.left-unplaced': {
    zh: '已按选择不上图，坐标保持原样。',
    en: 'Left off the map as chosen; the coordinates stay as they are.',
  },
  'issues.datum-xian80': {
    zh: '坐标系为1980西安，未转换。请选择近似上图，或用控制点拟合。',
    en: "The coordinate system is Xi'an 1980, not converted. Choose to place it roughly, or fit it by control points.",
  },
  'issues.datum-beijing54': {
    zh: '坐标系为1954北京，未转换。请选择近似上图，或用控制点拟合。',
    en: 'The coordinate system is Beijing 1954, not converted. Choose to place it roughly, or fit it by control points.',
  },
  'issues.datum-not-converted': {
    zh: '未经基准转换，偏差可达百米级。',
    en: 'Placed without a datum shift; it may be off by a hundred metres or more.',
  },
  'issues.shifted-gcj02': {
    zh: '按火星坐标（GCJ-02）还原为真实坐标，不能用于界址。如不是火星坐标，请改选。',
    en: 'Taken as GCJ-02 and moved back to true positions; not for boundaries. If it is not GCJ-02, switch it off.',
  },
  'issues.shifted-bd09': {
    zh: '按百度坐标（BD-09）还原为真实坐标，不能用于界址。如不是百度坐标，请改选。',
    en: 'Taken as BD-09 and moved back to true positions; not for boundaries. If it is not BD-09, switch it off.',
  },
  'issues.wgs84-as-cgcs2000': {
    zh: 'WGS 84 与 CGCS2000 在本图上按同一坐标显示，两者实际可差分米。',
    en: 'WGS 84 is shown as CGCS2000; the two frames may differ by decimetres.',
  },
  'issues.outside-district': {
    zh: '坐标落在鹿城区以外：东经 {lon}°，北纬 {lat}°，距鹿城区约 {kilometres} 公里。请核对坐标系和中央经线。',
    en: 'Outside Lucheng District: {lon}° E, {lat}° N, about {kilometres} km away. Check the system and the central meridian.',
  },
  'issues.outside-district-many': {
    zh: '{count} 个要素的坐标落在鹿城区以外，首个在东经 {lon}°，北纬 {lat}°，距鹿城区约 {kilometres} 公里。请核对坐标系和中央经线。',
    en: '{count} features lie outside Lucheng District; the first at {lon}° E, {lat}° N, about {kilometres} km away. Check the system and the central meridian.',
  },
  'issues.outside-other-meridian': {
    zh: '若中央经线改为 {meridian}°，坐标落在鹿城区内；中央经线用错会偏移约 66 公里。',
    en: 'About the meridian {meridian}° it would lie inside the district; a wrong meridian moves a parcel by about 66 km.',
  },
  'issues.area-unit-unclear': {
    zh: '申报面积“{declared}”的单位无法判定，按原文保留。请核对单位。',
    en: 'The unit of the declared area “{declared}” is unclear; the text is kept. Check the unit.',
  },
  'issues.area-declared-ellipsoidal': {
    zh: '申报面积按椭球面积计算（申报 {declared}，平面面积 {computedSqm} 平方米）。',
    en: 'The declared area is an ellipsoidal one (declared {declared}, plane area {computedSqm} m²).',
  },
  'issues.area-declared-own-plane': {
    zh: '申报面积按文件自身投影面计算（申报 {declared}，中央经线 120° 平面面积 {computedSqm} 平方米）。',
    en: 'The declared area is that of the file’s own plane (declared {declared}, plane about 120° {computedSqm} m²).',
  },
  'issues.area-differs': {
    zh: '申报面积与计算面积相差 {differenceSqm} 平方米（申报 {declared}，计算 {computedSqm} 平方米）。请核对。',
    en: 'Declared and computed area differ by {differenceSqm} m² (declared {declared}, computed {computedSqm} m²). Check both.',
  },
  'issues.control-points-too-few': {
    zh: '控制点只有 {point} 个，至少需要 2 个。',
    en: 'There are {point} control points; at least 2 are needed.',
  },
  'issues.control-points-too-close': {
    zh: '第 {first}、{second} 个控制点相距小于数据范围的 10%，不能拟合。请换用相距更远的点。',
    en: 'Control points {first} and {second} are closer than 10 % of the extent of the data. Choose points further apart.',
  },
  'issues.control-points-not-numbers': {
    zh: '第 {point} 个控制点的坐标不完整。请补全。',
    en: 'Control point {point} is incomplete. Fill in its coordinates.',
  },
  'issues.control-points-unchecked': {
    zh: '只有两个控制点，没有多余观测，无法检核。请尽量增加控制点。',
    en: 'Two control points leave nothing to check by. Add more if you can.',
  },
  'issues.control-points-disagree': {
    zh: '控制点中误差 {rmsM} 米，超过 {limitM} 米。请检查残差最大的点。',
    en: 'The control points disagree by {rmsM} m (RMS), more than {limitM} m. Check the point with the largest residual.',
  },
} as const satisfies Record<string, Words>;

/** Notations of the go-to box. */
const positions = {
  'issues.position-empty': { zh: '请输入坐标。', en: 'Enter coordinates.' },
  'issues.position-not-understood': {
    zh: '无法识别“{text}”。可输入经纬度、度分秒，或北坐标 X 与东坐标 Y。',
    en: '“{text}” was not understood. Enter lon/lat, degrees minutes seconds, or north and east in metres.',
  },
  'issues.position-ambiguous': {
    zh: '有多种理解方式，请选择一种。',
    en: 'This can be read in several ways. Choose one.',
  },
  'issues.position-outside': {
    zh: '坐标落在鹿城区以外。请核对坐标系。',
    en: 'The position lies outside Lucheng District. Check the coordinate system.',
  },
} as const satisfies Record<string, Words>;

export const placeWords = { ...findings, ...positions };
