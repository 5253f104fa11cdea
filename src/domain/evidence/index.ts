export {
  applyReports,
  type JoinedEvidence,
  type JoinedReports,
  joinReports,
  type RefusedReport,
} from './join-reports';
export {
  type Report,
  type ReportDocument,
  type ReportedQuantity,
  type ReportSubject,
  reportDate,
} from './report';
export {
  promisedQuantity,
  type ReportProblem,
  type ReportProblemCode,
  reportProblems,
  targetOf,
} from './report-problems';
export { isReport } from './report-shape';
export { type ReportableStage, reportableStages } from './reportable-stages';
