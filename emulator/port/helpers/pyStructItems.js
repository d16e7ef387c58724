// What a format of struct says: its items with their places, their size together, and the order of bytes.
function pyStructItems(format) {
  const text = Buffer.isBuffer(format) ? format.toString("latin1") : format;
  if (typeof text !== "string") {
    throw pyError("TypeError", `Struct() argument 1 must be a str or bytes object, not ${pyTypeName(format)}`);
  }
  const sizes = { h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, f: 4, q: 8, Q: 8, d: 8 };
  const [, order, rest] = /^([<>!=@]?)(.*)$/s.exec(text);
  const items = [];
  let at = 0;
  for (const [, digits, code] of rest.matchAll(/\s*(\d*)([^\d\s]?)/g)) {
    if (code === "" && digits !== "") throw pyError("struct.error", "repeat count given without format specifier");
    if (code === "") continue;
    if (code === "e") throw pyError("NotImplementedError", "struct of floats of two bytes; pack them as f");
    const unit = "xcbB?sp".includes(code) ? 1 : sizes[code];
    if (unit === undefined) throw pyError("struct.error", "bad char in struct format");
    if (/^@?$/.test(order) && unit > 1) {
      throw pyError("NotImplementedError", "a struct in the machine's own order; begin the format with < or >");
    }
    const count = digits === "" ? 1 : Number(digits);
    const isOne = "spx".includes(code);
    for (let each = 0; each < (isOne ? 1 : count); each += 1) {
      const size = isOne ? count : unit;
      if (code !== "x") items.push({ code, size, at });
      at += size;
    }
  }
  return { items, size: at, isLittle: order === "<" || order === "=" };
}
