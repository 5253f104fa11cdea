import type { Words } from '../words';

/** Words of the guided modes. */
export const shellGuides = {
  'shell.tour.stops': { zh: '导览站点', en: 'Stops of the tour' },
  'shell.tour.stop': { zh: '第 {number} 站：{title}', en: 'Stop {number}: {title}' },
  'shell.tour.previous': { zh: '上一站', en: 'Previous stop' },
  'shell.tour.next': { zh: '下一站', en: 'Next stop' },
  'shell.tour.exit': { zh: '退出导览', en: 'Leave the tour' },
  'shell.tour.finish': { zh: '结束，回到工作台', en: 'Finish, back to the desk' },
  'shell.tour.empty': { zh: '没有可播放的导览场景。', en: 'There are no tour scenes to show.' },
  'shell.exhibition.label': { zh: '展厅循环播放', en: 'Exhibition loop' },
  'shell.exhibition.empty': { zh: '没有可播放的展厅场景。', en: 'There are no exhibition scenes to show.' },
  'shell.exhibition.leave': { zh: '退出展厅', en: 'Leave the exhibition' },
  'shell.exhibition.fullscreen': { zh: '全屏', en: 'Full screen' },
  'shell.exhibition.ribbon': { zh: '规划期进度', en: 'Progress through the plan period' },
} as const satisfies Record<string, Words>;
