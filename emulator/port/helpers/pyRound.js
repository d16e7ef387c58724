// round(x) and round(x, n): exact ties go to the even digit.
function pyRound(x, n = null) {
  const number = pyNumberOf(x);
  if (number === null) {
    if (typeof x?.pyRound === "function") return n === null ? x.pyRound() : x.pyRound(n);
    throw pyError("TypeError", `type ${pyTypeName(x)} doesn't define __round__ method`);
  }
  const digits = n === null ? 0 : Number(pyIndexOf(n));
  if (pyIsInt(x)) return digits < 0 ? pyRounded(BigInt(number), digits) : pyPositive(x);
  if (n === null) return Number.isFinite(number) ? pyRounded(number, 0) : pyInt(number);
  if (!Number.isFinite(number) || digits > 323) return x;
  if (digits < -308) return pyFloatOf(0 * number);
  if (digits >= 0) return pyFloatOf(pyFixed(number, digits));
  const rounded = `${number < 0 ? "-" : ""}${pyTimesTen(number, digits)}e${-digits}`;
  if (Number.isFinite(Number(rounded))) return pyFloatOf(rounded);
  throw pyError("OverflowError", "rounded value too large to represent");
}
