/**
 * Looks over values that come back from places we do not control. Written by hand where there are too many of them for a
 * schema, and where no library may go.
 * A check answers with the path to the first thing that is wrong, '' for the value itself; null: nothing is.
 */
export type Check = (value: unknown) => string | null;

const whether =
  (holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? null : '';

export const isText = whether((value) => typeof value === 'string');
export const isNumber = whether((value) => typeof value === 'number' && Number.isFinite(value));
export const isTrueOrFalse = whether((value) => typeof value === 'boolean');
export const isNothing = whether((value) => value === null || value === undefined);

export const isOneOf = (values: readonly unknown[]): Check => whether((value) => values.includes(value));

export const matches = (pattern: RegExp): Check =>
  whether((value) => typeof value === 'string' && pattern.test(value));

/** null or undefined, or what the check says */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined ? null : check(value);

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value) === null) ? null : '';

const joined = (key: string | number, rest: string) => (rest === '' ? String(key) : `${key}.${rest}`);

export const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return '';
    for (let index = 0; index < value.length; index += 1) {
      const problem = check(value[index]);
      if (problem !== null) return joined(index, problem);
    }
    return null;
  };

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any keys, one kind of value. */
export const tableOf =
  (check: Check): Check =>
  (value) => {
    if (!isPlain(value)) return '';
    for (const [key, item] of Object.entries(value)) {
      const problem = check(item);
      if (problem !== null) return joined(key, problem);
    }
    return null;
  };

/** Exactly these keys, or fewer where a check allows nothing; an unknown key is a fault, never dropped. */
export const shapeOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isPlain(value)) return '';
    for (const key of Object.keys(value)) if (!Object.hasOwn(checks, key)) return key;
    for (const [key, check] of Object.entries(checks)) {
      const problem = check(value[key]);
      if (problem !== null) return joined(key, problem);
    }
    return null;
  };
