import { SURVEY_GOALS, surveyRows } from './survey-rows.mjs';

const ms = (value) => `${value.toFixed(value < 20 ? 2 : 0)} ms`;
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const between = ({ min, max }) => `${ms(min)} – ${ms(max)}`;

/** Goals of the product; a run that misses one says so. */
export const GOALS = {
  ratio: 1.3,
  scriptKb: 640,
  scrubMs: 4,
  heapSlope: 0.01,
  keystrokeMs: 10,
  filterMs: 50,
  frameMs: 34,
  /** a screen of sixty pictures a second leaves this much for all of them */
  frameWorkMs: 16,
  survey: SURVEY_GOALS,
};

function rowsOf({ coldStart, weight, scrub, desk, survey }) {
  const { app, bare, ratio } = coldStart;
  const judge = (value, limit) => (value <= limit ? 'met' : 'MISSED');
  return [
    ['first picture, product', ms(app.firstPicture.median), between(app.firstPicture), '', ''],
    ['first picture, MapLibre alone', ms(bare.firstPicture.median), between(bare.firstPicture), '', ''],
    [
      '  ratio',
      ratio.firstPicture.toFixed(2),
      '',
      `≤ ${GOALS.ratio}`,
      judge(ratio.firstPicture, GOALS.ratio),
    ],
    ['interactive, product', ms(app.interactive.median), between(app.interactive), '', ''],
    ['  ratio', ratio.interactive.toFixed(2), '', `≤ ${GOALS.ratio}`, judge(ratio.interactive, GOALS.ratio)],
    [
      'script to the first picture, gzip',
      kb(weight.firstPictureScript),
      '',
      `≤ ${GOALS.scriptKb} KB`,
      judge(weight.firstPictureScript / 1024, GOALS.scriptKb),
    ],
    ['all script, gzip', kb(weight.allScript), '', '', ''],
    ['styles, gzip', kb(weight.styles), '', '', ''],
    ['data, gzip', kb(weight.data), `${weight.fontSlices} font slices`, '', ''],
    ...weight.chunks.map((chunk) => [
      `  ${chunk.name}`,
      kb(chunk.gzipBytes),
      chunk.firstPicture ? 'first picture' : 'later',
      '',
      '',
    ]),
    [
      'scrub step, script',
      ms(scrub.step.median),
      between(scrub.step),
      `≤ ${GOALS.scrubMs} ms`,
      judge(scrub.step.median, GOALS.scrubMs),
    ],
    ['  of it the call into the map', ms(scrub.mapCall.median), between(scrub.mapCall), '', ''],
    ['  with the frames that show it', ms(scrub.withFrames.median), between(scrub.withFrames), '', ''],
    [
      `heap over ${scrub.steps} scrubs`,
      `${(scrub.heap.slope * 100).toFixed(2)} %`,
      `${kb(scrub.heap.startBytes)} → ${kb(scrub.heap.endBytes)}`,
      `< ${GOALS.heapSlope * 100} %`,
      judge(scrub.heap.slope, GOALS.heapSlope),
    ],
    ...deskRows(desk, judge),
    ...surveyRows(survey),
  ];
}

/** The desk with ten thousand things: the worst is judged, for it is what a person notices. */
function deskRows(desk, judge) {
  const worstFilter = Math.max(desk.filterNewDay.max, desk.filterSameDay.max);
  return [
    [
      `keystroke among ${desk.things} things, worst`,
      ms(desk.keystroke.max),
      `median ${ms(desk.keystroke.median)}, “${desk.keystroke.worstText}”`,
      `≤ ${GOALS.keystrokeMs} ms`,
      judge(desk.keystroke.max, GOALS.keystrokeMs),
    ],
    ['  making the index, once', ms(desk.searchIndexMs), '', '', ''],
    [
      `filter of ${desk.things} parcels to rows, counts and map, worst`,
      ms(worstFilter),
      `same day ${between(desk.filterSameDay)}`,
      `≤ ${GOALS.filterMs} ms`,
      judge(worstFilter, GOALS.filterMs),
    ],
    [
      '  in the browser, all script with frames',
      ms(desk.filterWithFrames.median),
      between(desk.filterWithFrames),
      '',
      '',
    ],
    [
      `frame while scrolling ${desk.rows} rows`,
      ms(desk.frame.median),
      `${between(desk.frame)}, ${desk.halts} halts`,
      `≤ ${GOALS.frameMs} ms`,
      judge(desk.frame.median, GOALS.frameMs),
    ],
    [
      '  of it script, style and layout',
      ms(desk.scrollWork),
      '',
      `≤ ${GOALS.frameWorkMs} ms`,
      judge(desk.scrollWork, GOALS.frameWorkMs),
    ],
  ];
}

/** The measurements as a table for the terminal. */
export function tableOf(results) {
  const rows = [['', 'median', 'spread', 'goal', ''], ...rowsOf(results)];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
