import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  composeReport,
  harmlessCommands,
  headline,
  heaviestOwnLayer,
  paint,
  placeText,
  plainText,
  readReport,
  renderInspect,
  renderInspectJson,
  renderJson,
  renderMarkdown,
  renderPlan,
  renderPlanJson,
  renderProblems,
  renderProblemsMarkdown,
  renderTable,
  reportJsonSchema,
  safeJson,
  timeText,
  verdictText
} from "./chunk-L4AY7DT2.js";
import "./chunk-HH7H4NY2.js";
import "./chunk-WP646LUM.js";
export {
  composeReport,
  harmlessCommands,
  headline,
  heaviestOwnLayer,
  paint,
  placeText,
  plainText,
  readReport,
  renderInspect,
  renderInspectJson,
  renderJson,
  renderMarkdown,
  renderPlan,
  renderPlanJson,
  renderProblems,
  renderProblemsMarkdown,
  renderTable,
  reportJsonSchema,
  safeJson,
  timeText,
  verdictText
};
