/** One comparison of a record with its gold. Scores are counts of judgements. */
export type RetrievalAspect = "facts" | "sections" | "contacts" | "parts";

export type RatioAspect =
  | "metadata"
  | "inventions"
  | "traps"
  | "qualifiers"
  | "slices"
  | "places"
  | "sources"
  | "checks"
  | "falseAlarms"
  | "mainFirst"
  | "mainLast"
  | "chromeAbsent";

export type Outcome = "right" | "wrong" | "extra" | "missed";

export interface Judgement {
  readonly file: string;
  readonly aspect: RetrievalAspect | RatioAspect;
  /** `extra` and `missed` where lists are compared, `wrong` where one value is. */
  readonly outcome: Outcome;
  /** What was judged: an indicator, a key, a heading. */
  readonly subject: string;
  /** What was wanted and what came, in one line. */
  readonly detail: string;
  /** Of facts: the kinds of the section it stands in; empty where none is known. */
  readonly sectionKinds?: readonly string[];
  /** Of facts: the era of the report, `null` where the record has none. */
  readonly era?: string | null;
}

/** Notes one judgement of an aspect. */
export type Judge = (
  aspect: Judgement["aspect"],
  outcome: Outcome,
  subject: string,
  detail: string,
  more?: Pick<Judgement, "sectionKinds" | "era">,
) => void;
