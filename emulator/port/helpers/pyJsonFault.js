// What is wrong with a text that is no JSON, in Python's words, and where.
function pyJsonFault(text) {
  if (text.startsWith("\ufeff")) return ["Unexpected UTF-8 BOM (decode using utf-8-sig)", 0];
  const space = (at) => at + /^[ \t\n\r]*/.exec(text.slice(at))[0].length;
  // Each returns the place after what it reads, or throws what is wrong.
  const value = (at) => {
    if (text[at] === "{") return members(at, "}", field);
    if (text[at] === "[") return members(at, "]", value);
    if (text[at] === '"') return pyJsonStringEnd(text, at);
    const token = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(text.slice(at))?.[0];
    if (token === undefined || Math.abs(token) === Infinity) throw ["Expecting value", at];
    return at + token.length;
  };
  const field = (at) => {
    if (text[at] !== '"') throw ["Expecting property name enclosed in double quotes", at];
    const colon = space(pyJsonStringEnd(text, at));
    if (text[colon] !== ":") throw ["Expecting ':' delimiter", colon];
    return value(space(colon + 1));
  };
  const members = (start, end, member) => {
    let at = space(start + 1);
    if (text[at] === end) return at + 1;
    for (;;) {
      at = space(member(at));
      if (text[at] === end) return at + 1;
      if (text[at] !== ",") throw ["Expecting ',' delimiter", at];
      at = space(at + 1);
    }
  };
  try {
    return ["Extra data", space(value(space(0)))];
  } catch (fault) {
    if (Array.isArray(fault)) return fault;
    throw fault;
  }
}
