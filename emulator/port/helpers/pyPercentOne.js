// The text of one value for a % template.
function pyPercentOne({ type, flags, width, isLeft, precision, value, index }) {
  const x = value();
  const count = precision === undefined || precision === null ? null : Number(precision);
  if ("sra".includes(type)) {
    const text = { s: pyStr, r: pyRepr, a: pyAscii }[type](x);
    const cut = count === null ? text : Array.from(text).slice(0, count).join("");
    return pyAligned("", cut, width, " ", isLeft ? "<" : ">");
  }
  if (type === "c") return pyAligned("", pyPercentCharacter(x), width, " ", isLeft ? "<" : ">");
  if (!"diuoxXeEfFgG".includes(type)) {
    const code = type.codePointAt(0).toString(16);
    const shown = /^[ -~]$/.test(type) ? type : "?";
    throw pyError("ValueError", `unsupported format character '${shown}' (0x${code}) at index ${index}`);
  }
  const isFloat = "eEfFgG".includes(type);
  const how = { type, precision: count, alternate: flags.includes("#") };
  const number = isFloat ? pyFloatDigits(pyPercentFloat(x), how) : pyPercentInt(x, how);
  const sign = (number.isNegative ? "-" : /[+]/.test(flags) ? "+" : flags.includes(" ") ? " " : "") + number.prefix;
  const isZeroed = flags.includes("0") && !isLeft;
  return pyAligned(sign, number.digits + number.rest, width, isZeroed ? "0" : " ", isLeft ? "<" : isZeroed ? "=" : ">");
}
