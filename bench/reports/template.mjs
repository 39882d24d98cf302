const ROWS = [
  ["一、本年新收政府信息公开申请数量", "received"],
  ["二、上年结转政府信息公开申请数量", "carriedIn"],
  ["（一）予以公开", "granted"],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "partial"],
  ["（三）不予公开 1.属于国家秘密", "secret"],
  ["2.其他法律行政法规禁止公开", "otherLaw"],
  ["3.危及“三安全一稳定”", "securities"],
  ["4.保护第三方合法权益", "thirdParty"],
  ["5.属于三类内部事务信息", "internal"],
  ["6.属于四类过程性信息", "process"],
  ["7.属于行政执法案卷", "file"],
  ["8.属于行政查询事项", "enquiry"],
  ["（四）无法提供 1.本机关不掌握相关政府信息", "notHeld"],
  ["2.没有现成信息需要另行制作", "nonexistent"],
  ["3.补正后申请内容仍不明确", "unclear"],
  ["（五）不予处理 1.信访举报投诉类申请", "petition"],
  ["2.重复申请", "duplicate"],
  ["3.要求提供公开出版物", "publication"],
  ["4.无正当理由大量反复申请", "excessive"],
  ["5.要求行政机关确认或重新出具已获取信息", "reconfirm"],
  ["（六）其他处理 1.申请人无正当理由逾期不补正", "late"],
  ["2.申请人逾期未按收费通知要求缴纳费用", "unpaid"],
  ["3.其他", "rest"],
];
const APPLICANTS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

/** A page after the template of 2021, with its form of requests; its figures add up. */
export function templatePage(agency, year, random) {
  const { whole } = random;
  const handled = ROWS.slice(2).map(() => APPLICANTS.map((_, i) => (i > 1 ? 0 : whole(0, 3))));
  const completed = APPLICANTS.map((_, i) => handled.reduce((sum, row) => sum + row[i], 0));
  const carriedOut = APPLICANTS.map((_, i) => (i === 0 ? whole(0, 3) : 0));
  const carriedIn = APPLICANTS.map(() => 0);
  const received = completed.map((count, i) => count + carriedOut[i] - carriedIn[i]);
  const rows = [received, carriedIn, ...handled].map((figures, i) => rowOf(ROWS[i][0], figures));
  rows.push(rowOf("（七）总计", completed), rowOf("四、结转下年度继续办理", carriedOut));
  const total = received.reduce((sum, count) => sum + count, 0);
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${agency}${year}年政府信息公开工作年度报告</title></head>
<body><div class="nav"><a href="/">首页</a> &gt; <a href="/xxgk">政府信息公开</a> &gt; 年度报告</div>
<h1>${agency}${year}年政府信息公开工作年度报告</h1>
<p>发布日期：${year + 1}-01-${whole(10, 28)} 来源：${agency} 浏览次数：${whole(10, 9000)}</p>
<div class="content">
<h2>一、总体情况</h2>
<p>${year}年，${agency}认真贯彻落实《中华人民共和国政府信息公开条例》，全年主动公开政府信息${whole(200, 20000)}条，共收到政府信息公开申请${total}件。</p>
${`<p>${"坚持以公开为常态、不公开为例外，不断提升政务公开工作的质量和水平。".repeat(6)}</p>`.repeat(8)}
<h2>二、主动公开政府信息情况</h2>
<table><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>${whole(0, 30)}</td><td>${whole(0, 9)}</td><td>${whole(30, 300)}</td></tr></table>
<h2>三、收到和处理政府信息公开申请情况</h2>
<table><tr><td rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr>${APPLICANTS.slice(1)
    .map((name) => `<td>${name}</td>`)
    .join("")}</tr>
${rows.join("\n")}</table>
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
<p>本年度未发生因政府信息公开引起的行政复议、行政诉讼。</p>
<h2>五、存在的主要问题及改进情况</h2>
${`<p>${"政务公开的主动性和时效性有待进一步增强，下一步将加强业务培训，拓宽公开渠道。".repeat(5)}</p>`.repeat(6)}
<h2>六、其他需要报告的事项</h2>
<p>本机关${year}年未收取信息处理费。</p>
</div><div class="footer">主办：${agency} 网站标识码：${whole(1000000000, 3999999999)} 备案号：京ICP备${whole(10000000, 19999999)}号</div></body></html>
`;
}

const rowOf = (label, figures) =>
  `<tr><td>${label}</td>${[...figures, figures.reduce((sum, count) => sum + count, 0)]
    .map((count) => `<td>${count}</td>`)
    .join("")}</tr>`;
