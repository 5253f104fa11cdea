import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import type { Attributes, AttributeValue } from '@/domain/imported-feature';
import { roleOfColumn, unitOfHeader } from '@/exchange/fields/synonyms';

/** How a unit named in a column's title is written behind its number. */
const unitWords: Readonly<Partial<Record<ColumnUnit, string>>> = {
  squareMetre: '㎡',
  tenThousandSquareMetre: '万㎡',
  mu: '亩',
  hectare: '公顷',
  squareKilometre: 'km²',
};

export interface Identity {
  readonly name: string | null;
  readonly number: string | null;
  readonly declaredArea: string | null;
}

const filled = (value: AttributeValue | undefined): string | null => {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? null : text;
};

/** Finds name, parcel number and stated area among attributes by what their columns are called. Titles are looked up once. */
export class IdentityFinder {
  readonly #roles = new Map<string, ColumnRole | null>();

  #role(header: string): ColumnRole | null {
    const known = this.#roles.get(header);
    if (known !== undefined) return known;
    const role = roleOfColumn(header);
    this.#roles.set(header, role);
    return role;
  }

  #first(entries: readonly (readonly [string, AttributeValue])[], roles: readonly ColumnRole[]) {
    for (const role of roles) {
      for (const [header, value] of entries) {
        const text = filled(value);
        if (text !== null && this.#role(header) === role) return { header, text };
      }
    }
    return null;
  }

  of(attributes: Attributes): Identity {
    const entries = Object.entries(attributes);
    const area = this.#first(entries, ['siteArea']);
    const unit = area && /^[\d.,\s]+$/.test(area.text) ? unitOfHeader(area.header) : null;
    return {
      name: this.#first(entries, ['name', 'enterprise'])?.text ?? null,
      number: this.#first(entries, ['parcelNumber', 'parcelCode'])?.text ?? null,
      declaredArea: area ? area.text + ((unit && unitWords[unit]) ?? '') : null,
    };
  }
}
