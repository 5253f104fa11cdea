const ms = (value) => `${value.toFixed(value < 20 ? 2 : 0)} ms`;
const mb = (bytes) => `${(bytes / 1048576).toFixed(0)} MB`;
const between = ({ min, max }) => `${ms(min)} – ${ms(max)}`;

/** Goals of issue 03 §5. */
export const SURVEY_GOALS = { gdalRatio: 3, blockedMs: 50, millionMs: 20_000, heapMb: 600 };

const judge = (value, limit) => (value <= limit ? 'met' : 'MISSED');

function againstGdal(name, { wallMs, gdalMs }) {
  if (gdalMs === null) return [[`  ${name} beside ogr2ogr`, 'no GDAL here', '', '', '']];
  const ratio = wallMs.median / gdalMs.median;
  return [
    [
      `  beside ogr2ogr, ${ms(gdalMs.median)}`,
      `${ratio.toFixed(2)} ×`,
      between(gdalMs),
      `≤ ${SURVEY_GOALS.gdalRatio} ×`,
      judge(ratio, SURVEY_GOALS.gdalRatio),
    ],
  ];
}

function blockedRow({ blockedMs }) {
  const goal = SURVEY_GOALS.blockedMs;
  return [
    '  page blocked, longest',
    ms(blockedMs.median),
    between(blockedMs),
    `≤ ${goal} ms`,
    judge(blockedMs.median, goal),
  ];
}

/** Imports of survey files, for the table of the bench. */
export function surveyRows({ shp, geojson, txt, vertices, manyVertices, million, atStart }) {
  const partsOf = ({ readMs, placeMs, storeMs }) =>
    `read ${ms(readMs.median)}, place ${ms(placeMs.median)}, store ${ms(storeMs.median)}`;
  const row = (name, outcome) => [
    `import of ${vertices} vertices, ${name}`,
    ms(outcome.wallMs.median),
    partsOf(outcome),
    '',
    '',
  ];
  return [
    row('Shapefile', shp),
    ...againstGdal('Shapefile', shp),
    blockedRow(shp),
    row('GeoJSON', geojson),
    ...againstGdal('GeoJSON', geojson),
    blockedRow(geojson),
    [
      ...row('TXT', txt).slice(0, 3),
      `≤ ${ms(shp.wallMs.median)}`,
      judge(txt.wallMs.median, shp.wallMs.median),
    ],
    blockedRow(txt),
    [
      `import of ${manyVertices} vertices, Shapefile`,
      ms(million.wallMs),
      `page blocked ${ms(million.blockedMs)}`,
      `≤ ${SURVEY_GOALS.millionMs / 1000} s`,
      judge(million.wallMs, SURVEY_GOALS.millionMs),
    ],
    [
      '  heap of page and worker, largest',
      mb(million.peakBytes),
      `${mb(million.keptBytes)} after it`,
      `≤ ${SURVEY_GOALS.heapMb} MB`,
      judge(million.peakBytes / 1048576, SURVEY_GOALS.heapMb),
    ],
    [
      'survey code among the first scripts',
      atStart.length === 0 ? 'none' : atStart.join(', '),
      '',
      'none',
      judge(atStart.length, 0),
    ],
  ];
}
