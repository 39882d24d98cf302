const CAUSES = [
  "按照《中华人民共和国政府信息公开条例》的要求，结合工作实际，认真做好政府信息公开工作。",
  "成立了由主要领导任组长的政府信息公开工作领导小组，明确了职责分工，落实了工作责任。",
  "进一步完善了信息公开的审核、发布和保密审查制度，做到有章可循、规范有序。",
  "围绕群众关心的热点问题，及时公开重大项目、公共服务和民生领域的有关信息。",
];

/** A report in prose, as agencies wrote them until 2014; its figures add up. */
export function narrativeReport(agency, year, random) {
  const { whole, pick } = random;
  const website = whole(200, 9000);
  const other = whole(20, 900);
  const [inPerson, online, letter] = [whole(0, 20), whole(0, 40), whole(0, 9)];
  const received = inPerson + online + letter;
  const granted = whole(0, received);
  const prose = (sentences) => Array.from({ length: sentences }, () => pick(CAUSES)).join("");
  return `${agency}${year}年政府信息公开工作年度报告
根据《中华人民共和国政府信息公开条例》的规定，现公布${agency}${year}年政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。
一、概述
${prose(12)}
二、主动公开政府信息情况
${year}年，共主动公开政府信息${website + other}条，其中通过政府网站公开${website}条，通过其他方式公开${other}条。${prose(8)}
三、依申请公开政府信息情况
${year}年，共收到政府信息公开申请${received}件，其中当面申请${inPerson}件，网络申请${online}件，信函申请${letter}件。已全部按期答复，其中同意公开${granted}件。${prose(5)}
四、复议、诉讼和申诉情况
${year}年，未发生因政府信息公开引起的行政复议、行政诉讼和申诉。
五、收费及减免情况
${year}年，未收取任何费用。
六、存在的主要问题和改进措施
${prose(10)}
七、联系方式
地址：${agency}办公室，邮编：${whole(100000, 899999)}，电话：0${whole(311, 999)}-${whole(2000000, 8999999)}。
${agency}
${year + 1}年3月${whole(1, 28)}日
`;
}
