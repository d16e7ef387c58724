// The sign, digits and exponent of what Decimal() is given.
function pyDecimalParts(value) {
  if (value instanceof PyDecimal) return { ...value };
  if (pyIsInt(value)) {
    const number = BigInt(value);
    return { sign: number < 0n ? 1 : 0, digits: number < 0n ? -number : number, exp: 0, kind: "" };
  }
  const float = pyNumberOf(value);
  if (float !== null) return pyDecimalFloat(Number(float));
  if (typeof value === "string") return pyDecimalRead(value);
  if (Array.isArray(value)) return pyDecimalGiven(value);
  throw pyError("TypeError", `conversion from ${pyTypeName(value)} to Decimal is not supported`);
}
