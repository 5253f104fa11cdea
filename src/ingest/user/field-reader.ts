import type { ColumnRole, ColumnUnit } from '@/domain/column-role';
import { readPlanDate } from '@/domain/date-text';
import type { AttributeValue, ImportedFeature } from '@/domain/imported-feature';
import type { Issue } from '@/domain/issue';
import { isMissing, readNumber } from '@/domain/number-text';
import type { PlanDate } from '@/domain/plan-date';
import { areaInSqm } from '@/domain/unit-text';

/** What an attribute of the file says, as the person has agreed to it in the dialogue. */
export interface FieldMapping {
  readonly attribute: string;
  readonly role: ColumnRole;
  /** of the attribute's title; null: none is named */
  readonly unit: ColumnUnit | null;
}

const textOf = (value: AttributeValue | undefined) =>
  value === undefined || value === null ? '' : String(value);

/** Reads one feature's attributes by role and collects the doubts about them. */
export class FieldReader {
  readonly issues: Issue[] = [];
  /** words that could not be read for certain, by subject */
  readonly asWritten: Record<string, string> = {};

  constructor(
    readonly feature: ImportedFeature,
    readonly mapping: readonly FieldMapping[],
  ) {}

  doubt(code: string, params: Issue['params'] = {}, severity: Issue['severity'] = 'warning'): void {
    this.issues.push({ severity, code, params, where: this.feature.where });
  }

  /** Keeps the words of a subject beside what was made of them. */
  keep(subject: string, text: string): void {
    this.asWritten[subject] = text;
  }

  /** The first mapped attribute of a role that says something. */
  field(role: ColumnRole): { readonly text: string; readonly mapping: FieldMapping } | null {
    for (const mapping of this.mapping) {
      if (mapping.role !== role) continue;
      const { attributes } = this.feature;
      const text = Object.hasOwn(attributes, mapping.attribute) ? textOf(attributes[mapping.attribute]) : '';
      if (!isMissing(text)) return { text: text.trim(), mapping };
    }
    return null;
  }

  text(role: ColumnRole): string | null {
    return this.field(role)?.text ?? null;
  }

  /** A figure in the unit it is written in; a word that is no figure is a doubt. */
  number(role: ColumnRole): number | null {
    const field = this.field(role);
    if (!field) return null;
    const { problem, value } = readNumber(field.text);
    if (problem !== null)
      this.doubt('dataset-not-a-number', { field: field.mapping.attribute, text: field.text });
    return value;
  }

  /** m²; an area whose unit nobody names is a doubt, not a guess */
  areaSqm(role: ColumnRole): number | null {
    const field = this.field(role);
    if (!field) return null;
    const { problem, unit: own, value } = readNumber(field.text);
    const params = { field: field.mapping.attribute, text: field.text };
    if (problem !== null || value === null) {
      this.doubt('dataset-not-a-number', params);
      return null;
    }
    const unit = own ?? field.mapping.unit;
    const areaSqm = unit === null ? null : areaInSqm(value, unit);
    if (areaSqm === null) this.doubt('dataset-unit-unknown', params);
    return areaSqm;
  }

  date(role: ColumnRole): PlanDate | null {
    const field = this.field(role);
    if (!field) return null;
    const { date, note } = readPlanDate(field.text);
    const params = { field: field.mapping.attribute, text: field.text, date: date ?? '' };
    if (note === 'text') this.doubt('dataset-not-a-date', params);
    else if (note === 'october') this.doubt('dataset-date-october', params);
    else if (note !== null) this.doubt('dataset-date-period', params, 'info');
    return date;
  }
}
