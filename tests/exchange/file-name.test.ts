import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctName, fileBaseName, fileName } from '@/exchange/file-name';

describe('names of files', () => {
  it.each([
    ['二期 地块', '二期 地块'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['<script>alert(1)</script>', '_script_alert(1)_script_'],
    ['a\tb\r\nc\u0000', 'a_b_c_'],
    ['.hidden', 'hidden'],
    ['trailing. . .', 'trailing'],
    ['   ', 'export'],
    ['...', 'export'],
    ['CON', '_CON'],
    ['con.2024', '_con.2024'],
    ['aux ', '_aux'],
    ['Nul.tar.gz', '_Nul.tar.gz'],
    ['COM1', '_COM1'],
    ['lpt9.x', '_lpt9.x'],
    ['COM¹', '_COM¹'],
    ['CONIN$', '_CONIN$'],
    ['CONSTRUCTION', 'CONSTRUCTION'],
    ['COM10', 'COM10'],
    ['地块\u202Efdp.exe', '地块_fdp.exe'],
    ['\ud800x', '_x'],
    ['a|b?c*d"e:f', 'a_b_c_d_e_f'],
  ])('%j is written %j', (title, expected) => {
    expect(fileBaseName(title)).toBe(expected);
  });

  it('are safe whatever the title, short enough for every system, and the same when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, 'geojson');
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}<>:"/\\|?*]/u);
        expect(name).not.toMatch(/^[\s.]|^(?:con|prn|aux|nul|com\d|lpt\d)\.|[\s.]$/i);
        expect(name.endsWith('.geojson')).toBe(true);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        expect(fileBaseName(fileBaseName(title))).toBe(fileBaseName(title));
      }),
      { numRuns: 500 },
    );
    const long = fileBaseName('𠮷'.repeat(300));
    expect(long).toBe('𠮷'.repeat(55));
  });

  it('are told apart without regard to case', () => {
    const taken = new Set<string>();
    expect(['A', 'a', 'A', 'b'].map((base) => distinctName(base, taken))).toEqual(['A', 'a-2', 'A-3', 'b']);
  });
});
