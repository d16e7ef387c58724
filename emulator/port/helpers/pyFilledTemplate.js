// A template of str.format with its fields filled in; `depth` is how many templates may stand in one another.
function pyFilledTemplate(template, given, depth) {
  if (depth < 1) throw pyError("ValueError", "Max string recursion exceeded");
  const pieces = [];
  let at = 0;
  while (at < template.length) {
    const brace = /[{}]/g;
    brace.lastIndex = at;
    const found = brace.exec(template);
    if (!found) break;
    const isDoubled = template[found.index + 1] === found[0];
    const isAlone = found[0] === "}" ? !isDoubled : found.index + 1 === template.length;
    if (isAlone) throw pyError("ValueError", `Single '${found[0]}' encountered in format string`);
    pieces.push(template.slice(at, found.index + (isDoubled ? 1 : 0)));
    at = found.index + 2;
    if (isDoubled) continue;
    const field = pyFieldOf(template, found.index + 1);
    pieces.push(pyFilledField(field, given, depth));
    at = field.end;
  }
  return pieces.join("") + template.slice(at);
}
