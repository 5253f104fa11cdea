/** How a cell looks; the order is the number a cell refers to. */
export const cellStyles = ['plain', 'title', 'header', 'text', 'note', 'd0', 'd2', 'd3', 'd4'] as const;
export type CellStyle = (typeof cellStyles)[number];

const fonts = [
  '<font><sz val="11"/><name val="宋体"/><family val="0"/></font>',
  '<font><b/><sz val="16"/><name val="黑体"/><family val="0"/></font>',
  '<font><b/><sz val="11"/><name val="宋体"/><family val="0"/></font>',
  '<font><sz val="10"/><color rgb="FF4E5D66"/><name val="宋体"/><family val="0"/></font>',
];
const line = (side: string) => `<${side} style="thin"><color rgb="FF6E6E6E"/></${side}>`;
const borders = ['<border/>', `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}</border>`];
const formats = [
  '<numFmt numFmtId="164" formatCode="0.000"/>',
  '<numFmt numFmtId="165" formatCode="0.0000"/>',
];

const xf = (font: number, border: number, format: number, align: string) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" ${align}/></xf>`;

const looks: Readonly<Record<CellStyle, string>> = {
  plain: xf(0, 0, 0, ''),
  title: xf(1, 0, 0, 'horizontal="center"'),
  header: xf(2, 1, 49, 'horizontal="center" wrapText="1"'),
  // Format 49 is text: a code typed over later stays a code.
  text: xf(0, 1, 49, ''),
  note: xf(3, 0, 49, 'wrapText="1"'),
  d0: xf(0, 1, 1, ''),
  d2: xf(0, 1, 2, ''),
  d3: xf(0, 1, 164, ''),
  d4: xf(0, 1, 165, ''),
};

export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="${borders.length}">${borders.join('')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellStyles.length}">${cellStyles.map((style) => looks[style]).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
