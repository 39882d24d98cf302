/** Text exports whose tables have lost their borders: one joint reading, or the candidates and no fact. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../../packages/extractors/src/read.js";
import { textDocument } from "./documents.js";
import { type FormsRead, factOf, printRows, readForms } from "./reading.js";

const REAL = new URL("../../../../shared/corpus/real/", import.meta.url);

function real(file: string): FormsRead | null {
  const source = new URL(file, REAL);
  if (existsSync(source)) return readForms(read(readFileSync(source)));
  console.log(`skipped: ../shared/corpus/real/${file} is absent`);
  return null;
}

const origins = ({ readings }: FormsRead, table: string): Set<string> =>
  new Set(
    readings
      .filter(({ spec }) => spec.id.endsWith(table))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.origin ?? "open"))),
  );

describe("Pingtan, where every border of table 三 and 四 is lost", () => {
  for (const [file, applicants] of [
    ["pingtan_2019.trim.txt", 23 * 7],
    ["pingtan_2021.trim.txt", 25 * 7],
  ] as const) {
    const got = real(file);
    test.skipIf(got === null)(`${file}: all cells solved, all identities held`, () => {
      const { readings, facts, checks, diagnostics } = got as FormsRead;
      expect(origins(got as FormsRead, "/requests")).toEqual(new Set(["solved"]));
      expect(origins(got as FormsRead, "/remedies")).toEqual(new Set(["solved"]));
      const cells = readings
        .filter(({ spec }) => spec.id.endsWith("/requests"))
        .flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      expect(cells).toHaveLength(applicants);
      const tables = checks.filter(({ rule }) => /requests|remedies/.test(rule));
      expect(tables.map(({ verdict }) => verdict)).toEqual(tables.map(() => "holds"));
      const received = factOf(facts, "requests.received");
      expect(received?.evidence.from).toBe("solved");
      expect(received?.evidence.rules).toContain("identities.rowSum");
      const elsewhere = diagnostics.filter(({ message }) => /申请|复议|公开数/.test(message));
      expect(elsewhere).toEqual([]);
    });
  }

  const got = real("pingtan_2021.trim.txt");
  test.skipIf(got === null)(
    "a row without a sum that has several readings gives no fact, but its candidates",
    () => {
      const { facts, diagnostics } = got as FormsRead;
      expect(facts.filter(({ indicator }) => indicator.startsWith("regulatoryDocs"))).toEqual([]);
      expect(diagnostics.map(({ code }) => code)).toEqual(["ambiguous-reading"]);
      expect(diagnostics[0]?.message).toContain("6 | 936 | 65");
    },
  );
});

describe("two figures a row", () => {
  const list = (rows: string): string => `六、政府信息公开情况统计表指标名称计量单位2017年度历年累计${rows}`;

  test("the sums tell the year's figure from the cumulative one", () => {
    const { readings, others } = readForms(
      textDocument(
        list(
          "主动公开文件数条00其中：1、政府网站公开数条002、政府公报公开数条00受理政府信息依申请公开总数条728其中：1、当面申请数条0182、网上申请数条7103、信函、传真申请数条00对申请的答复总数条00",
        ),
      ),
    );
    expect(printRows(readings)).toContain("requests.received: 7 28");
    expect(printRows(readings)).toContain("requests.online: 7 10");
    const received = others.find(({ indicator }) => indicator === "requests.received");
    expect(received).toMatchObject({ scope: "cumulative", value: "28" });
  });

  test("without a sum that decides, both readings are left open", () => {
    const { readings, diagnostics } = readForms(
      textDocument(
        list(
          "主动公开文件数条212210037其中：1、政府网站公开数条002、政府公报公开数条00受理政府信息依申请公开总数条00行政复议数件00行政诉讼数件00",
        ),
      ),
    );
    expect(printRows(readings)[0]).toBe("proactive.total: ? ?");
    expect(diagnostics[0]?.message).toMatch(/2122 \| 10037/);
  });
});

describe("markers that run into figures", () => {
  const list = (rows: string): string =>
    `附表统计指标单位统计数三、依申请公开情况——${rows}四、行政复议数量件0五、行政诉讼数量件0六、举报投诉数量件0`;

  test("a digit before a stop is the next row's marker", () => {
    const { readings } = readForms(
      textDocument(
        list("（一）收到申请数件981．当面申请数件222．传真申请数件03．网络申请数件514．信函申请数件25"),
      ),
    );
    expect(printRows(readings).slice(1, 6)).toEqual([
      "requests.received: 98",
      "requests.inPerson: 22",
      "requests.fax: 0",
      "requests.online: 51",
      "requests.letter: 25",
    ]);
  });

  test("where the stops are lost too, the sum decides", () => {
    const { readings } = readForms(
      textDocument(list("（一）收到申请数件98 1当面申请数件222传真申请数件03网络申请数件514信函申请数件25")),
    );
    expect(printRows(readings).slice(1, 6)).toEqual([
      "requests.received: 98",
      "requests.inPerson: 22",
      "requests.fax: 0",
      "requests.online: 51",
      "requests.letter: 25",
    ]);
  });

  test("and where no sum decides, nothing is said", () => {
    const { readings } = readForms(
      textDocument(
        "附表统计指标单位统计数1．政府公报公开政府信息数条12政府网站公开政府信息数条33．政务微博公开政府信息数条04．政务微信公开政府信息数条05．其他方式公开政府信息数条0二、回应解读情况——",
      ),
    );
    expect(printRows(readings).slice(0, 3)).toEqual([
      "proactive.channel.gazette: ?",
      "proactive.channel.website: 3",
      "proactive.channel.weibo: 0",
    ]);
  });
});
