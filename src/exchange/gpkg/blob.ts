import type { ShapeKind, SurveyPart } from '@/domain/imported-feature';
import { boundsOf } from '@/exchange/shapes/bounds';
import { emptyGeometry, type LooseGeometry } from '@/exchange/shapes/settle';
import { looseFromWkb } from '@/exchange/wkb/read';
import { wkbOf } from '@/exchange/wkb/write';

/** Bytes of the envelope by its code: none, xy, xyz, xym, xyzm. */
const envelopeBytes: readonly number[] = [0, 32, 48, 48, 64];
const headerBytes = 8;

const damaged = (): LooseGeometry => ({ ...emptyGeometry(), faults: new Set(['geometry-damaged']) });

/**
 * Geometry of a GeoPackage: "GP", version, flags, system, envelope, then well-known binary.
 * Source: OGC 12-128, 2.1.3. Never throws; what does not hold together is told as a fault.
 */
export function looseFromBlob(blob: Uint8Array): LooseGeometry {
  if (blob.length < headerBytes || blob[0] !== 0x47 || blob[1] !== 0x50) return damaged();
  const flags = blob[3] ?? 0;
  const envelope = envelopeBytes[(flags >> 1) & 7];
  // Bit 5 marks a vendor's own kind of geometry in place of well-known binary.
  if (envelope === undefined || (flags & 0x20) !== 0) return damaged();
  if ((flags & 0x10) !== 0) return emptyGeometry();
  return looseFromWkb(blob.subarray(headerBytes + envelope));
}

/** @param srsId as in the table of systems */
export function blobOf(kind: ShapeKind, parts: readonly SurveyPart[], srsId: number): Uint8Array {
  const wkb = wkbOf(kind, parts);
  const bounds = boundsOf(parts);
  const start = headerBytes + (bounds ? 32 : 0);
  const blob = new Uint8Array(start + wkb.length);
  const view = new DataView(blob.buffer);
  blob.set([0x47, 0x50, 0, bounds ? 0b0011 : 0b1_0001]);
  view.setInt32(4, srsId, true);
  if (bounds) {
    [bounds.west, bounds.east, bounds.south, bounds.north].forEach((value, index) => {
      view.setFloat64(headerBytes + index * 8, value, true);
    });
  }
  blob.set(wkb, start);
  return blob;
}
