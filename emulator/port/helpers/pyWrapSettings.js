// The settings of a wrapper of textwrap: those that are given, and Python's own.
function pyWrapSettings(width, given) {
  const usual = {
    initial_indent: "",
    subsequent_indent: "",
    expand_tabs: true,
    replace_whitespace: true,
    fix_sentence_endings: false,
    break_long_words: true,
    drop_whitespace: true,
    break_on_hyphens: true,
    tabsize: 8,
    max_lines: null,
    placeholder: " [...]",
  };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(usual, name));
  const wrong = `TextWrapper.__init__() got an unexpected keyword argument '${unknown}'`;
  if (unknown !== undefined) throw pyError("TypeError", wrong);
  const how = { ...usual, ...given, width };
  const indent = how.max_lines > 1 ? how.subsequent_indent : how.initial_indent;
  const least = Array.from(indent + pyLstrip(how.placeholder)).length;
  if (width <= 0) throw pyError("ValueError", `invalid width ${pyRepr(width)} (must be > 0)`);
  if (how.max_lines === null || least <= width) return how;
  throw pyError("ValueError", "placeholder too large for max width");
}
