import type { MessageKey } from '@/messages/message';
import type { ExportDocument, FormatId, WrittenFiles } from './raw';
import type { Reader } from './reader';

/** A format's two sides, loaded when the first file of its kind comes or goes. */
export interface Format {
  readonly label: MessageKey;
  /** without dot, the usual one first */
  readonly extensions: readonly string[];
  /** options of the writer that people choose, by name, with their values; null: any text */
  readonly choices: Readonly<Record<string, readonly (string | boolean)[] | null>>;
  load(): Promise<{
    readonly read: Reader;
    /** @param options of that format's writer; what is left out is its default */
    write(document: ExportDocument, options: Readonly<Record<string, unknown>>): Promise<WrittenFiles>;
  }>;
}

const yesOrNo = [true, false] as const;

/** Every format there is, total over `FormatId`: a new one does not compile until it can be read and written. */
export const formats: Readonly<Record<FormatId, Format>> = {
  txt: {
    label: 'survey.format.txt',
    extensions: ['txt'],
    choices: {
      dialect: ['部标', '省标'],
      encoding: ['gbk', 'utf-8'],
      zonePrefix: yesOrNo,
      order: ['northFirst', 'eastFirst'],
      letterJ: yesOrNo,
      closingRows: yesOrNo,
      areaUnit: ['hectare', 'squareMetre', 'mu'],
      onePerParcel: yesOrNo,
      producer: null,
    },
    load: async () => {
      const [{ readTxt }, { writeTxt }] = await Promise.all([import('./txt/read'), import('./txt/write')]);
      return { read: readTxt, write: async (document, options) => writeTxt(document, options) };
    },
  },
  shp: {
    label: 'survey.format.shp',
    extensions: ['zip', 'shp'],
    choices: { encoding: ['gbk', 'utf-8'] },
    load: async () => {
      const [{ readShapefile }, { writeShapefile }] = await Promise.all([
        import('./shp/read'),
        import('./shp/write'),
      ]);
      return {
        read: readShapefile,
        write: async (document, options) => writeShapefile(document, { encoding: 'gbk', ...options }),
      };
    },
  },
  dxf: {
    label: 'survey.format.dxf',
    extensions: ['dxf'],
    choices: { version: ['R2000-gbk', 'R2007'] },
    load: async () => {
      const [{ readDxf }, { writeDxf }] = await Promise.all([import('./dxf/read'), import('./dxf/write')]);
      return {
        read: readDxf,
        write: async (document, options) => writeDxf(document, { version: 'R2000-gbk', ...options }),
      };
    },
  },
  kml: {
    label: 'survey.format.kml',
    extensions: ['kml', 'kmz', 'ovkml', 'ovkmz'],
    choices: { folderColumn: null },
    load: async () => {
      const [{ readKml }, { writeKml }] = await Promise.all([import('./kml/read'), import('./kml/write')]);
      return { read: readKml, write: async (document, options) => writeKml(document, options) };
    },
  },
  gpkg: {
    label: 'survey.format.gpkg',
    extensions: ['gpkg'],
    choices: {},
    load: async () => {
      const [{ readGpkg }, { writeGpkg }] = await Promise.all([
        import('./gpkg/read'),
        import('./gpkg/write'),
      ]);
      return { read: readGpkg, write: async (document, options) => writeGpkg(document, options) };
    },
  },
  geojson: {
    label: 'survey.format.geojson',
    extensions: ['geojson', 'json'],
    choices: { coordinates: ['rfc7946', 'plane'] },
    load: async () => {
      const [{ readGeoJson }, { writeGeoJson }] = await Promise.all([
        import('./geojson/read'),
        import('./geojson/write'),
      ]);
      return { read: readGeoJson, write: async (document, options) => writeGeoJson(document, options) };
    },
  },
  fgb: {
    label: 'survey.format.fgb',
    extensions: ['fgb'],
    choices: {},
    load: async () => {
      const [{ readFgb }, { writeFgb }] = await Promise.all([import('./fgb/read'), import('./fgb/write')]);
      return { read: readFgb, write: async (document, options) => writeFgb(document, options) };
    },
  },
  csv: {
    label: 'survey.format.csv',
    extensions: ['csv'],
    choices: {},
    load: async () => {
      const [{ readCsv }, { writeCsv }] = await Promise.all([
        import('./tables/read'),
        import('./tables/write-csv'),
      ]);
      return { read: readCsv, write: async (document, options) => writeCsv(document, options) };
    },
  },
  xlsx: {
    label: 'survey.format.xlsx',
    extensions: ['xlsx'],
    choices: {},
    load: async () => {
      const [{ readXlsx }, { writeXlsx }] = await Promise.all([
        import('./tables/read'),
        import('./tables/write-xlsx'),
      ]);
      return { read: readXlsx, write: async (document, options) => writeXlsx(document, options) };
    },
  },
};
