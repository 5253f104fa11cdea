import type { Words } from '../words';

export const map = {
  'map.canvas.label': {
    zh: '地图：方向键移动，加减号缩放，回车选中十字中心处的对象',
    en: 'Map: arrow keys move, plus and minus zoom, Enter selects what is under the crosshair',
  },
  'map.canvas.other': {
    zh: '左侧日期的地图，与右侧同步移动',
    en: 'Map of the date on the left, moving with the one on the right',
  },
  'map.region': { zh: '智能谷地图', en: 'Map of Smart Valley' },
  'map.control.group': { zh: '地图视图', en: 'Map view' },
  'map.control.zoomIn': { zh: '放大', en: 'Zoom in' },
  'map.control.zoomOut': { zh: '缩小', en: 'Zoom out' },
  'map.control.north': { zh: '恢复正北俯视', en: 'North up, seen from above' },
  'map.control.home': { zh: '全图', en: 'Show all zones' },
  'map.control.northMark': { zh: '北', en: 'N' },
  'map.scale.metres': { zh: '{value} 米', en: '{value} m' },
  'map.scale.kilometres': { zh: '{value} 公里', en: '{value} km' },
  'map.scale.label': { zh: '比例尺', en: 'Scale' },
  'map.inset.group': { zh: '片区放大图', en: 'Enlarged zones' },
  'map.inset.select': { zh: '选中{name}并前往', en: 'Select {name} and go there' },
  'map.label.schematic': { zh: '示意', en: 'schematic' },
  'map.label.sample': { zh: '示例', en: 'sample' },
  'map.label.scenario': { zh: '情景', en: 'scenario' },
  'map.label.platforms': { zh: '平台 {count}', en: '{count} {count:platform|platforms}' },
  'map.label.projects': { zh: '项目 {count}', en: '{count} {count:project|projects}' },
  'map.label.firms': { zh: '具名企业 {count}', en: '{count} named {count:firm|firms}' },
} as const satisfies Record<string, Words>;
