export { gazetteer, nearest, placeOfCode } from "./gazetteer.js";
export {
  FIRST_YEAR,
  isWithin,
  LAST_YEAR,
  levelOf,
  type Place,
  type PlaceLevel,
  provinceCodeOf,
  yearsApart,
} from "./place.js";
export { type NamedPlaces, placesInName } from "./places-in-name.js";
export { provinceOfFiling, provinceOfName, provinceOfPostcode } from "./provinces.js";
