import type { ExtractedRecord, RecordFact, RecordSection } from "@shilu/core";
import { checksOf } from "../checks.js";
import type { Bilingual } from "../language.js";
import { innermostSection } from "../section-of.js";
import type { Terminal } from "../terminal.js";
import { breakdownLines } from "./breakdown-lines.js";
import { checkLines } from "./check-lines.js";
import { factLines, layoutOf, recordHeading } from "./fact-lines.js";
import { contactLines, metadataLines } from "./metadata-lines.js";
import { plainLine } from "./plain.js";
import { shortened } from "./width.js";

const OUTLINE: Bilingual = { en: "Outline and figures", zh: "目录与数字" };
const BREAKDOWNS: Bilingual = { en: "Breakdowns", zh: "分项" };
const CONTRADICTIONS: Bilingual = { en: "What does not add up", zh: "不一致之处" };
const ODD: Bilingual = { en: "Odd text", zh: "异常文字" };
const CONTACTS: Bilingual = { en: "Contacts", zh: "联系方式" };
const BEFORE: Bilingual = { en: "(before the first heading)", zh: "（首个标题之前）" };

/** A report on a terminal: what it is, its outline with the facts of each section, what does not add up. */
export function reportLines(record: ExtractedRecord, terminal: Terminal): string[] {
  const failing = checksOf(record).filter(({ check }) => check.verdict === "fails");
  return [
    recordHeading(record, terminal),
    ...metadataLines(record, terminal),
    ...part(OUTLINE, outlineLines(record, terminal), terminal),
    ...part(BREAKDOWNS, breakdownLines(record, terminal), terminal),
    ...part(
      CONTRADICTIONS,
      failing.map((row) => checkLines(row, terminal)),
      terminal,
    ),
    ...part(ODD, diagnosticLines(record, terminal), terminal),
    ...part(CONTACTS, contactLines(record, terminal), terminal),
  ];
}

const part = (title: Bilingual, lines: readonly string[], { colours, say }: Terminal): string[] =>
  lines.length === 0 ? [] : ["", colours.underline(say(title)), ...lines];

/** Facts stand further in than any heading is likely to. */
const FACT_INDENT = 8;

/** The headings, indented by level, each followed by the facts that stand in it. */
function outlineLines(record: ExtractedRecord, terminal: Terminal): string[] {
  const groups = new Map<number | null, RecordFact[]>();
  for (const fact of record.facts) {
    const place = innermostSection(record.sections, fact.evidence.text?.[0] ?? null);
    groups.set(place, [...(groups.get(place) ?? []), fact]);
  }
  const layout = layoutOf(record.facts, FACT_INDENT);
  const factsIn = (place: number | null) =>
    groups.has(place) ? factLines(record, groups.get(place) ?? [], terminal, layout) : [];
  const before = factsIn(null);
  return [
    ...(before.length > 0 ? [terminal.colours.dim(terminal.say(BEFORE)), ...before] : []),
    ...record.sections.flatMap((section, place) => [headingLine(section, terminal), ...factsIn(place)]),
  ];
}

function headingLine({ marker, heading, level, kinds }: RecordSection, { colours, width }: Terminal): string {
  const words = shortened(plainLine(`${marker}${heading}`), width - 2 * level - 16);
  const kind = kinds[0] ? `  ${colours.dim(kinds.join(", "))}` : "";
  return `${"  ".repeat(level - 1)}${colours.bold(words)}${kind}`;
}

const diagnosticLines = ({ diagnostics, text }: ExtractedRecord, { colours, width }: Terminal): string[] =>
  diagnostics.map(({ code, severity, span, message }) => {
    const words = span ? `«${plainLine(text.slice(span[0], Math.min(span[1], span[0] + 30)))}» ` : "";
    const colour = severity === "note" ? colours.dim : colours.yellow;
    return `  ${colour(code)}  ${shortened(`${words}${plainLine(message)}`, width - code.length - 4)}`;
  });
