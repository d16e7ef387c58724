// The value of a JSON text as Python itself reads it, with what object_hook and its like make of its parts.
function pyJsonHooked(source, objectHook, parseFloat, parseInt, parseConstant, pairsHook, strict = true) {
  const numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/;
  const token = new RegExp(`"(?:[^"\\\\]|\\\\[^])*"|-?Infinity|${numbers.source}|NaN|true|false|null|[{}[\\],:]`, "g");
  // A number of any size, and what is none in JSON, are a value to the parser that finds what is no JSON.
  const plainer = (part) => (/^-?\d/.test(part) ? part.replace(/\d.*/, "0") : part.replace(/^(NaN|-?Infinity)$/, '""'));
  const number = (part) => plainer(part).padEnd(part.length, " ");
  const isText = (part) => part.startsWith('"') && !pyTruthy(strict);
  const plain = source.replace(token, (part) => (isText(part) ? part.replace(/[\0-\x1f]/g, " ") : number(part)));
  try {
    pyJsonParse(plain);
  } catch (error) {
    if (error.msg === undefined) throw error;
    throw pyJsonError("JSONDecodeError", error.msg, Array.from(source).slice(0, error.pos).join("").length, source);
  }
  const escaped = (character) => `\\u00${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  const parts = source.match(token).map((part) => (isText(part) ? part.replace(/[\0-\x1f]/g, escaped) : part));
  const made = (hook, text, usual) => (hook == null ? usual(text) : pyCalled(hook, text));
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
