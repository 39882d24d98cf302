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

describe("the day below a form", () => {
  test.each(["2017年3月22日", "2017-3-22", "2017.03.22"])("%s is no figure of the last row", (day) => {
    const { readings } = readForms(
      textDocument(
        `附表\n统计指标\t单位\t统计数\n六、举报投诉数量\t件\t0\n八、机构建设和保障经费情况\t——\t \n（一）政府信息公开工作专门机构数\t个\t62\n（二）设置政府信息公开查阅点数\t个\t73\n（三）从事政府信息公开工作人员数\t人\t541\n九、政府信息公开会议和培训情况\t——\t \n（一）召开政府信息公开工作会议或专题会议数\t次\t126\n（二）举办各类培训班数\t次\t64\n（三）接受培训人员数\t人次\t3908\n\n${day}\n`,
      ),
    );
    expect(printRows(readings).at(-1)).toBe("training.participants: 3908");
  });
});

describe("rows of a cell a line", () => {
  const rows = (enforcement: string): string =>
    `二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n31\n2\n415\n其他对外管理服务事项\n12\n0\n96\n第二十条第（六）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政处罚\n55\n+3\n17\n行政强制\n${enforcement}\n第二十条第（八）项\n信息内容\n上一年项目数量\n本年增/减\n行政事业性收费\n7\n0\n`;

  test.each([
    ["4\n0\n\u00a0", "coercion: 4 0 _", "a blank that keeps a cell open is one"],
    ["4\n\u00a0\n9", "coercion: 4 _ 9", "between two figures too"],
    ["4\n0\n", "coercion: 4 0 _", "so is a line without words, where every cell has one"],
  ])("%j: %s, %s", (cells, row) => {
    expect(printRows(readForms(textDocument(rows(cells))).readings)).toContain(row);
  });

  test("without a line for it, nobody knows which cell is empty", () => {
    expect(printRows(readForms(textDocument(rows("4\n0"))).readings)).toContain("coercion: ? ? ?");
  });
});
