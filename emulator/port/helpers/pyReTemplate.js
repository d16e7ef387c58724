// A replacement such as r"\1-\g<name>" as a function of the match.
function pyReTemplate(pattern, template) {
  if (typeof template !== "string") {
    throw pyError("TypeError", `decoding to str: need a bytes-like object, ${pyTypeName(template)} found`);
  }
  const escape = /\\(?:g(?:<([^>]*)(>?))?|0[0-7]{0,2}|([0-3]?[0-7]{3})|([1-9]\p{Nd}?)|([^]?))/gu;
  const short = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\" };
  const isCut = /(?<!\\)(?:\\\\)*\\$/.test(template);
  const parts = [];
  let last = 0;
  for (const found of template.matchAll(escape)) {
    const [all, name, closed, octal, number, other] = found;
    parts.push(template.slice(last, found.index));
    last = found.index + all.length;
    const fail = (what, units) => pyReFail(what, template, found.index + units);
    const isLast = last === template.length - 1 || (name !== undefined && !closed);
    // Python reads one sign ahead: a backslash at the end is told before what is wrong right in front of it.
    if (isCut && isLast) pyReFail("bad escape (end of pattern)", template, template.length - 1);
    if (all.startsWith("\\g")) parts.push(pyTemplateGroup(pattern, name, closed, fail));
    else if (all.startsWith("\\0")) parts.push(String.fromCharCode(parseInt(all.slice(1), 8) & 0xff));
    else if (octal && parseInt(octal, 8) > 0o377) fail(`octal escape value ${all} outside of range 0-0o377`, 0);
    else if (octal) parts.push(String.fromCharCode(parseInt(octal, 8)));
    else if (number && Number(number) > pattern.groups) fail(`invalid group reference ${Number(number)}`, 1);
    else if (number) parts.push(Number(number));
    else if (other === "") fail("bad escape (end of pattern)", 0);
    else if (!Object.hasOwn(short, other) && /[A-Za-z]/.test(other)) fail(`bad escape ${all}`, 0);
    else parts.push(short[other] ?? all);
  }
  parts.push(template.slice(last));
  return (match) => parts.map((part) => (typeof part === "number" ? match.group(part) ?? "" : part)).join("");
}
