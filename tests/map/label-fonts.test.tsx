import { aParcel, aSmallPark, aZone } from '@tests/builders/park';
import { describe, expect, it } from 'vitest';
import { labelCharacters, labelFonts } from '@/map/engine/label-fonts';
import { systemFonts } from '@/map/style/style-view';

describe('the fonts of a park’s labels', () => {
  const park = aSmallPark();
  const chosen = { characters: labelCharacters(park), fonts: { ...systemFonts } };

  it('stay as chosen while no label has another character, as after an import', () => {
    const own = aParcel({ id: 'user:1:a', dataset: 'user:1', nature: 'user', geometryQuality: 'digitised' });
    const imported = aSmallPark({ parcels: [own] });
    expect(labelFonts(imported, { ...chosen, characters: labelCharacters(imported) }).fonts).toBe(
      chosen.fonts,
    );
    expect(labelFonts(park, chosen)).toBe(chosen);
  });

  it('are chosen again for other characters, and where none were found before', () => {
    const renamed = aSmallPark({ zones: [aZone({ name: { zh: '龘', en: 'New' } })] });
    const again = labelFonts(renamed, chosen);
    expect(again).not.toBe(chosen);
    expect(again.characters.has('龘'.codePointAt(0) ?? 0)).toBe(true);
    expect(labelFonts(park, { ...chosen, fonts: systemFonts })).not.toBe(chosen);
  });
});
