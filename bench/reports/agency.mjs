const FIRST = [..."云清平安长新永宁江河山海石金玉龙凤东西南北林泉川原"];
const SECOND = [..."州阳城川江山水源平安丰和宁化定远乐康泰昌兴隆"];
const PLACES = ["县", "市", "区"];
const OFFICES = ["人民政府", "教育局", "民政局", "环境保护局", "卫生局", "国土资源局", "交通运输局"];

/** An agency that is none: two characters, a kind of place, an office. */
export const agencyOf = ({ pick }) => `${pick(FIRST)}${pick(SECOND)}${pick(PLACES)}${pick(OFFICES)}`;
