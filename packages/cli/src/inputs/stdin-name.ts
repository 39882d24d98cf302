/** The name under which stdin is asked for and told of. */
export const STDIN = "-";
