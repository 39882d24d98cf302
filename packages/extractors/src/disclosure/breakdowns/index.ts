export {
  breakdownsExtractor,
  type ReadBreakdown,
  readBreakdowns,
  readBreakdownsExtractor,
} from "./breakdowns.js";
