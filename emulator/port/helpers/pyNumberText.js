// str(x) of an int or float.
function pyNumberText(x) {
  if (typeof x === "bigint") return pyIntText(x);
  if (typeof x !== "number") return x.pyAsNumber === undefined ? String(x) : pyNumberText(x.pyAsNumber);
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
  if (Number.isInteger(x) && Math.abs(x) <= 2 ** 53) return String(x);
  const [digits, exponent] = x.toExponential().split("e");
  if (exponent >= -4 && exponent < 16) return Number.isInteger(x) ? `${x}.0` : String(x);
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
