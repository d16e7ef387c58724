// The pieces that lines are made of: words, parts of words with hyphens, dashes, and the white space between them.
function pyWrapChunks(text, how) {
  let plain = how.expand_tabs ? pyExpandtabs(text, how.tabsize) : text;
  if (how.replace_whitespace) plain = plain.replace(/[\t-\r]/g, " ");
  const letter = "[\\p{L}\\p{Nl}\\p{No}]";
  const ofWord = "[\\p{L}\\p{N}_!\"'&.,?]";
  const hyphen = `-(?:(?<=${letter}{2}-)|(?<=${letter}-${letter}-))(?=${letter}-?${letter})`;
  const dash = `(?<=${ofWord})-{2,}(?=[\\p{L}\\p{N}_])`;
  const end = `(?=[\\t-\\r ]|$)|(?<=${ofWord})(?=-{2,}[\\p{L}\\p{N}_])`;
  const words = how.break_on_hyphens ? `${dash}|[^\\t-\\r ]+?(?:${hyphen}|${end})` : "[^\\t-\\r ]+";
  const piece = `[\\t-\\r ]+|${words}`;
  const chunks = plain.match(new RegExp(piece, "gu")) ?? [];
  if (!how.fix_sentence_endings) return chunks;
  const isEnd = (chunk) => /[a-z][.!?]["']?$/.test(chunk);
  return chunks.map((chunk, index) => (chunk === " " && index > 0 && isEnd(chunks[index - 1]) ? "  " : chunk));
}
