export { composeReport, type ReportParts } from './composeReport.ts';
export { readReport } from './readReport.ts';
export type { Report, ReportImage, ReportLayer, ReportRule } from './schema.ts';
export { renderTable } from './table/renderTable.ts';
export type { TextOptions } from './table/style.ts';
export { headline } from './text/headline.ts';
export { plainText } from './text/plainText.ts';
export { placeText, renderProblems } from './text/renderProblems.ts';
