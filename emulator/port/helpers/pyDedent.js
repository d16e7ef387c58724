// textwrap.dedent(text).
function pyDedent(text) {
  const clean = text.replace(/^[ \t]+$/gm, "");
  const indents = Array.from(clean.matchAll(/^([ \t]*)[^ \t\n]/gm), (line) => line[1]);
  if (indents.length === 0) return clean;
  const common = (a, b) => {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length += 1;
    return a.slice(0, length);
  };
  const margin = indents.reduce(common);
  return margin ? clean.replace(new RegExp(`^${margin}`, "gm"), "") : clean;
}
