// The texts of a % template, and between them what each place says.
function pyPercentPieces(template) {
  const pieces = [];
  let at = 0;
  for (let start = template.indexOf("%"); start !== -1; start = template.indexOf("%", at)) {
    pieces.push(template.slice(at, start) + (template[start + 1] === "%" ? "%" : ""));
    at = start + 2;
    if (template[start + 1] === "%") continue;
    const [key, from] = template[start + 1] === "(" ? pyPercentName(template, start + 2) : [undefined, start + 1];
    const form = /(?<flags>[-+ #0]*)(?<width>\*|\d*)(?:\.(?<precision>\*|\d*))?[hlL]?(?<type>.?)/suy;
    form.lastIndex = from;
    const place = form.exec(template).groups;
    at = form.lastIndex;
    if (place.type === "") throw pyError("ValueError", "incomplete format");
    pieces.push({ ...place, key, index: Array.from(template.slice(0, at)).length - 1 });
  }
  return [...pieces, template.slice(at)];
}
