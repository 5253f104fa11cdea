export { applyReports, type JoinedReports, joinReports, type RefusedReport } from './join-reports';
export {
  type Report,
  type ReportDocument,
  type ReportedQuantity,
  type ReportSubject,
  reportDate,
  sameSubject,
} from './report';
export {
  promisedQuantity,
  type ReportProblem,
  type ReportProblemCode,
  reportProblems,
} from './report-problems';
export { isReport } from './report-shape';
