/** The opening fence, then the text between the fences, then the closing one: as `remark-frontmatter` finds them. */
export const FRONT_MATTER =
  /^(\ufeff?---[ \t]*(?:\r\n|\n|\r))((?:[^]*?(?:\r\n|\n|\r))??)---[ \t]*(?=[\r\n]|$)/;
