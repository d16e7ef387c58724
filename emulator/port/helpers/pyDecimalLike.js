// A value as a decimal number where Python takes one in arithmetic, floats in comparisons only; else undefined.
function pyDecimalLike(value, takesFloats) {
  if (value instanceof PyDecimal) return value;
  const isNumber = pyIsInt(value) || (takesFloats && pyNumberOf(value) !== null);
  return isNumber ? new PyDecimal(value) : undefined;
}
