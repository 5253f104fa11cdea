/** Where everything of this product lies: 鹿城区, as a box in degrees and in the two planes. Source: planning standards 1.3. */
export const district = { west: 120.35, east: 120.85, south: 27.9, north: 28.2 } as const;

/** Six-digit eastings of the district by central meridian; the two do not overlap. */
export const districtEastings = {
  120: { from: 534_000, to: 583_500 },
  cityMeridian: { from: 468_800, to: 518_000 },
} as const;
export const districtNorthings = { from: 3_087_000, to: 3_121_000 } as const;
/** The district in the web's own plane. */
export const districtWebMercator = {
  east: { from: 13_397_000, to: 13_453_500 },
  north: { from: 3_236_000, to: 3_276_000 },
} as const;

export function isInDistrict(lon: number, lat: number): boolean {
  return lon >= district.west && lon <= district.east && lat >= district.south && lat <= district.north;
}
