// The value of a JSON text as Python itself reads it, with what object_hook and its like make of its parts.
function pyJsonHooked(source, objectHook, parseFloat, parseInt, parseConstant, pairsHook) {
  const token = /"(?:[^"\\]|\\[^])*"|-?(?:Infinity|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|NaN|true|false|null|[{}[\],:]/g;
  // A number of any size is one to the parser that finds what is no JSON.
  pyJsonParse(source.replace(token, (part) => (/^(-?[\dI]|N)/.test(part) ? "1".padEnd(part.length, " ") : part)));
  const parts = source.match(token);
  const made = (hook, text, plain) => (hook == null ? plain(text) : pyCalled(hook, text));
  const constants = { NaN, Infinity, "-Infinity": -Infinity };
  const item = () => {
    const part = parts.shift();
    if (Object.hasOwn(constants, part)) return made(parseConstant, part, (name) => constants[name]);
    if (/^-?\d+$/.test(part)) return made(parseInt, part, (digits) => pyInteger(BigInt(digits)));
    if (/^-?\d/.test(part)) return made(parseFloat, part, (digits) => pyFloatOf(Number(digits)));
    if (part === "[") return list(item);
    if (part !== "{") return pyJsonParse(part);
    const pairs = list(() => pyTuple(item(), (parts.shift(), item())));
    if (pairsHook != null) return pyCalled(pairsHook, pairs);
    return objectHook == null ? pyPlain(pairs) : pyCalled(objectHook, pyPlain(pairs));
  };
  const list = (one) => {
    const items = [];
    while (!"]}".includes(parts[0])) {
      if (parts[0] === ",") parts.shift();
      items.push(one());
    }
    parts.shift();
    return items;
  };
  return item();
}
