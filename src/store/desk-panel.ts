import type { ReportSubject } from '@/domain/evidence';

/** What the drawer of the planner's desk can show, in the order of its tabs. */
export const deskPanelIds = [
  'board',
  'evidence',
  'balance',
  'compare',
  'changes',
  'funnel',
  'renewal',
  'export',
  'views',
  'settings',
] as const;
export type DeskPanelId = (typeof deskPanelIds)[number];

/** What the form of the evidence panel is about: something new on a subject, or a report that is being corrected. */
export interface ReportDraft {
  readonly subject: ReportSubject;
  /** id of the report that is corrected; null: a new one */
  readonly editing: string | null;
}

export interface DeskPanelState {
  /** null: the drawer is closed */
  readonly deskPanel: DeskPanelId | null;
  readonly reportDraft: ReportDraft | null;
}

export interface DeskPanelActions {
  setDeskPanel(panel: DeskPanelId | null): void;
  /** Opens the form of the evidence panel on a subject; null: no draft. */
  draftReport(draft: ReportDraft | null): void;
}

export const initialDeskPanel: DeskPanelState = { deskPanel: null, reportDraft: null };

export function createDeskPanelSlice(set: (patch: Partial<DeskPanelState>) => void): DeskPanelActions {
  return {
    setDeskPanel: (deskPanel) => set({ deskPanel }),
    draftReport: (reportDraft) =>
      set(reportDraft === null ? { reportDraft } : { reportDraft, deskPanel: 'evidence' }),
  };
}
