// A value as JSON text; `how` is what json.dumps was asked for, `line` what a new line begins with.
function pyJsonWrite(x, how, line) {
  if (x === null || x === undefined) return "null";
  if (typeof x === "string") return pyJsonString(x, how.isAscii);
  if (typeof x === "boolean") return String(x);
  if (pyNumberOf(x) !== null) return pyJsonNumber(x, how);
  if (x.pyJson?.() !== undefined) return pyJsonWrite(x.pyJson(), how, line);
  const isDict = pyIsDict(x);
  if (how.open.includes(x)) throw pyError("ValueError", "Circular reference detected");
  how.open.push(x);
  let text;
  if (isDict || Array.isArray(x)) {
    const inner = how.indent === null ? "" : line + how.indent;
    const parts = isDict ? pyJsonFields(x, how, inner) : Array.from(x, (item) => pyJsonWrite(item, how, inner));
    const [start, end] = isDict ? "{}" : "[]";
    const closing = how.indent === null ? "" : line;
    text = pyLen(x) === 0 ? start + end : start + inner + parts.join(how.item + inner) + closing + end;
  } else if (how.default !== null) {
    text = pyJsonWrite(how.default(x), how, line);
  } else {
    throw pyError("TypeError", `Object of type ${pyTypeName(x).split(".").at(-1)} is not JSON serializable`);
  }
  how.open.pop();
  return text;
}
