// int(x) and int(x, base).
function pyInt(x = 0, base = undefined) {
  if (base !== undefined) return pyIntOfBase(x, base);
  const number = pyNumberOf(x);
  if (number === null) {
    if (typeof x?.pyInt === "function") return x.pyInt();
    if (typeof x === "string" || Buffer.isBuffer(x)) return pyIntOfText(x, 10);
    const what = "int() argument must be a string, a bytes-like object or a real number";
    throw pyError("TypeError", `${what}, not '${pyTypeName(x)}'`);
  }
  if (typeof number === "bigint") return number;
  if (Number.isNaN(number)) throw pyError("ValueError", "cannot convert float NaN to integer");
  if (!Number.isFinite(number)) throw pyError("OverflowError", "cannot convert float infinity to integer");
  return pyInteger(BigInt(Math.trunc(number)));
}
