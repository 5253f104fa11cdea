import type { Words } from '../words';

/** Words of the timeline. */
export const shellTimeline = {
  'shell.timeline.label': { zh: '时间轴', en: 'Timeline' },
  'shell.timeline.slider': { zh: '所看的日期', en: 'Date looked at' },
  'shell.timeline.play': { zh: '播放', en: 'Play' },
  'shell.timeline.pause': { zh: '暂停', en: 'Pause' },
  'shell.timeline.previous': { zh: '上一个规划节点', en: 'Previous date of the plan' },
  'shell.timeline.next': { zh: '下一个规划节点', en: 'Next date of the plan' },
  'shell.timeline.today': { zh: '今天', en: 'Today' },
  'shell.timeline.goToday': { zh: '回到今天', en: 'Back to today' },
  'shell.timeline.dateField': { zh: '输入日期', en: 'Type a date' },
  'shell.timeline.dateHint': { zh: '如 2025-12-31、2025-06 或 2025', en: 'e.g. 2025-12-31, 2025-06 or 2025' },
  'shell.timeline.wrong.format': {
    zh: '看不懂“{text}”。请写成 2025-12-31、2025-06 或 2025。',
    en: '“{text}” is not a date. Write 2025-12-31, 2025-06 or 2025.',
  },
  'shell.timeline.wrong.noSuchDay': { zh: '没有“{text}”这一天。', en: 'There is no such day as “{text}”.' },
  'shell.timeline.wrong.outOfRange': {
    zh: '时间轴只到 {from} 至 {to}。',
    en: 'The timeline runs from {from} to {to} only.',
  },
  'shell.timeline.valueText.plan': { zh: '{date}，计划口径', en: '{date}, as planned' },
  'shell.timeline.valueText.verified': { zh: '{date}，核实口径', en: '{date}, as verified' },
  'shell.timeline.valueText.future': { zh: '{text}，今天之后', en: '{text}, after today' },
  'shell.timeline.tick': { zh: '前往 {date}：{names}', en: 'Go to {date}: {names}' },
  'shell.timeline.band': { zh: '{date}（全年）：{names}', en: '{date} (whole year): {names}' },
  'shell.timeline.more': { zh: '等 {count} 项', en: '· {count} due' },
  'shell.timeline.targets': { zh: '年度目标 {count} 项', en: '{count} {count:target|targets} for the year' },
  'shell.timeline.planned': { zh: '计划', en: 'plan' },
} as const satisfies Record<string, Words>;
