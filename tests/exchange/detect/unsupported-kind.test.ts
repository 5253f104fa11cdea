import { describe, expect, it } from 'vitest';
import { unsupportedKind } from '@/exchange/detect/unsupported-kind';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0];
const text = (words: string) => [...words].map((sign) => sign.charCodeAt(0));

describe('files we know and do not read', () => {
  it.each([
    ['名册.xls', ole, 'unsupported-xls'],
    ['名册.csv', ole, 'unsupported-xls'],
    ['加密.xlsx', ole, 'unsupported-locked-xlsx'],
    ['说明.doc', ole, 'unsupported-document'],
    ['old.xls', [0x09, 0x04, 0x06, 0x00, 0, 0], 'unsupported-xls'],
    ['勘测.mdb', [0, 1, 0, 0, ...text('Standard Jet DB')], 'unsupported-mdb'],
    ['renamed.dat', [0, 1, 0, 0, ...text('Standard ACE DB')], 'unsupported-mdb'],
    ['empty.mdb', [], 'unsupported-mdb'],
    ['park.gdb/a00000001.gdbtable', [], 'unsupported-gdb'],
    ['图.dwg', text('AC1032'), 'unsupported-dwg'],
    ['图.pdf', text('%PDF-1.7'), 'unsupported-document'],
    ['名册.xlsx', text('PK'), null],
    ['表.csv', text('a,b'), null],
    ['图.dxf', text('AC1015'), null],
  ])('%s', (name, bytes, code) => {
    expect(unsupportedKind({ name, bytes: Uint8Array.from(bytes) })).toBe(code);
  });
});
