// The types of css-tree speak of its whole; of its parts, which are much smaller, they do not.
declare module 'css-tree/selector-parser' {
  import type { CssNode, ParseOptions } from 'css-tree';

  const parse: (text: string, options?: ParseOptions) => CssNode;
  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export default parse;
}

declare module 'css-tree/tokenizer' {
  export { tokenize, tokenTypes } from 'css-tree';
}

declare module 'css-tree/utils' {
  export { ident } from 'css-tree';
}
