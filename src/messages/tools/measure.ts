import type { Words } from '../words';

/** Words of the read-out, of measuring and of going to coordinates. */
export const measureWords = {
  'readOut.pointer': { zh: '指针', en: 'Pointer' },
  'readOut.centre': { zh: '图心', en: 'Centre' },
  'readOut.system': { zh: '读数坐标系', en: 'System of the read-out' },
  'measure.title': { zh: '量测', en: 'Measure' },
  'measure.distance': { zh: '距离', en: 'Distance' },
  'measure.area': { zh: '面积', en: 'Area' },
  'measure.bearing': { zh: '方位角', en: 'Bearing' },
  'measure.end': { zh: '结束量测', en: 'End measuring' },
  'measure.remove': { zh: '撤回一点', en: 'Take back a point' },
  'measure.hint': {
    zh: '点击地图加点，靠近地块角点时自动吸附，按住 Alt 不吸附；键盘：方向键移动准星，Enter 加点，Backspace 撤回，Esc 结束。',
    en: 'Click the map to set points; a corner of a parcel that is near is caught, unless Alt is held. By keyboard: arrows move the crosshair, Enter sets, Backspace takes back, Esc ends.',
  },
  'measure.points': { zh: '点数', en: 'Points' },
  'measure.geodesic': { zh: '椭球面长度', en: 'On the ellipsoid' },
  'measure.grid': { zh: '平面长度（CM120°）', en: 'In the plane (CM 120°)' },
  'measure.planeArea': { zh: '平面面积（CM120°）', en: 'Plane area (CM 120°)' },
  'measure.ellipsoidArea': { zh: '椭球面积', en: 'Ellipsoidal area' },
  'measure.trueAzimuth': { zh: '真方位角', en: 'True azimuth' },
  'measure.gridAzimuth': { zh: '坐标方位角', en: 'Grid azimuth' },
  'measure.mu': { zh: '亩', en: 'mu' },
  'measure.caution': { zh: '示意，不可作量算依据', en: 'Schematic: no basis for measuring' },
  'place.title': { zh: '坐标位置', en: 'Position' },
  'place.copy': { zh: '复制坐标', en: 'Copy the coordinates' },
  'place.remove': { zh: '移除标记', en: 'Remove the mark' },
  'place.candidates': { zh: '前往坐标', en: 'Go to coordinates' },
  'place.packed': { zh: '按度.分秒解读', en: 'read as ddd.mmss' },
  'place.outside': { zh: '不在鹿城区', en: 'outside the district' },
} as const satisfies Record<string, Words>;
