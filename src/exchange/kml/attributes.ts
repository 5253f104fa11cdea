import type { Element } from '@xmldom/xmldom';
import type { Attributes, AttributeValue } from '@/domain/imported-feature';
import { childOf, childrenOf, localName, textOf } from './dom';
import { readDescription } from './html-table';

/** Types of the columns a Schema declares. */
export type SchemaTypes = ReadonlyMap<string, string>;

export function schemaTypes(schema: Element): SchemaTypes {
  return new Map(
    childrenOf(schema)
      .filter((child) => localName(child).endsWith('Field'))
      .map((field) => [field.getAttribute('name') ?? '', field.getAttribute('type') ?? 'string']),
  );
}

const numeric: ReadonlySet<string> = new Set(['int', 'uint', 'short', 'ushort', 'float', 'double']);

function typed(text: string, type: string | undefined): AttributeValue {
  if (type === 'bool' && /^(?:0|1|true|false)$/i.test(text.trim())) return /^(?:1|true)$/i.test(text.trim());
  if (type === undefined || !numeric.has(type) || text.trim() === '') return text;
  const value = Number(text);
  // Codes written as numbers keep their figures.
  const exact =
    Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value) || /[.e]/i.test(text));
  return exact ? value : text;
}

/** Data, SchemaData and elements of foreign namespaces. */
function* extended(
  element: Element,
  schemas: ReadonlyMap<string, SchemaTypes>,
): Generator<[string, AttributeValue]> {
  for (const child of childrenOf(element)) {
    const local = localName(child);
    if (local === 'Data') yield [child.getAttribute('name') ?? '', textOf(childOf(child, 'value'))];
    else if (local === 'SchemaData') {
      const types = schemas.get((child.getAttribute('schemaUrl') ?? '').replace(/^.*#/, ''));
      for (const data of childrenOf(child)) {
        const name = data.getAttribute('name') ?? '';
        yield [name, typed(textOf(data), types?.get(name))];
      }
    } else if (childrenOf(child).length === 0) yield [local, textOf(child)];
  }
}

const plainFields = ['address', 'phoneNumber', 'Snippet'] as const;

/** Times a Placemark carries, as written. */
function* times(placemark: Element): Generator<[string, AttributeValue]> {
  for (const holder of [childOf(placemark, 'TimeStamp'), childOf(placemark, 'TimeSpan')]) {
    for (const child of holder ? childrenOf(holder) : []) yield [localName(child), textOf(child)];
  }
}

/**
 * Attributes of a Placemark: extended data first, then the tables of its description, then its plain fields. A title that
 * comes twice keeps its first value. A key such as `__proto__` stays a key.
 */
export function placemarkAttributes(
  placemark: Element,
  schemas: ReadonlyMap<string, SchemaTypes>,
): Attributes {
  const data = childOf(placemark, 'ExtendedData') ?? childOf(placemark, 'Metadata');
  const entries = new Map<string, AttributeValue>();
  const put = (key: string, value: AttributeValue) => {
    if (key !== '' && !entries.has(key)) entries.set(key, value);
  };
  if (data) for (const [key, value] of extended(data, schemas)) put(key, value);
  const { rows, text } = readDescription(textOf(childOf(placemark, 'description')));
  for (const [key, value] of rows) put(key, value);
  if (text) put('description', text);
  for (const field of plainFields) {
    const value = textOf(childOf(placemark, field));
    if (value) put(field, value);
  }
  for (const [key, value] of times(placemark)) put(key, value);
  return Object.fromEntries(entries);
}
