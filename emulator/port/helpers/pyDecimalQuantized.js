// number.quantize(exp, rounding).
function pyDecimalQuantized(number, exp, rounding) {
  const like = pyDecimalLike(exp, false);
  if (!like) throw pyError("TypeError", `conversion from ${pyTypeName(exp)} to Decimal is not supported`);
  if (number.kind === "NaN" || like.kind === "NaN") return PyDecimal.of(0, 0n, 0, "NaN");
  if (number.kind && like.kind) return number;
  if (number.kind || like.kind) pyDecimalFail("InvalidOperation");
  const { prec, rounding: usual } = PyDecimalContext.current;
  const isLong = number.digits !== 0n && number.adjusted() - like.exp >= prec;
  const made = isLong ? null : pyDecimalRescaled(number, like.exp, rounding ?? usual);
  if (!made || String(made.digits).length > prec) pyDecimalFail("InvalidOperation");
  return made;
}
