/** A pattern for what publishes: an agency, its office, a paper or site. Folded text. */
export const PUBLISHER =
  "[\\u4e00-\\u9fff()·]{1,24}(?:网|报|社|台|站|府|办|室|局|厅|委|署|院|部|处|中心|科|会|镇|乡|街道)";
