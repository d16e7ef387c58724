// The digits of a value as an int for a % template; a precision is the least number of them.
function pyPercentInt(x, { type, precision, alternate }) {
  const isDecimal = "diu".includes(type);
  const isNumber = isDecimal && (pyNumberOf(x) !== null || typeof x?.pyInt === "function");
  if (!isNumber && !pyIsInt(x) && typeof x?.pyIndex !== "function") {
    const wanted = isDecimal ? "a real number" : "an integer";
    throw pyError("TypeError", `%${type} format: ${wanted} is required, not ${pyTypeName(x)}`);
  }
  const kind = isDecimal ? "d" : type;
  const found = pyIntDigits(isDecimal ? pyInt(x) : pyIndexOf(x), { type: kind, precision: null, alternate });
  return { ...found, digits: found.digits.padStart(precision ?? 0, "0") };
}
