// The key in parentheses of a % template, and where it ends; parentheses in it are pairs.
function pyPercentName(template, start) {
  let [depth, end] = [1, start];
  for (; depth > 0; end += 1) {
    if (end >= template.length) throw pyError("ValueError", "incomplete format key");
    if (template[end] === "(") depth += 1;
    if (template[end] === ")") depth -= 1;
  }
  return [template.slice(start, end - 1), end];
}
