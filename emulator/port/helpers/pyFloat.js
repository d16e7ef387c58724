// float(x).
function pyFloat(x = 0) {
  const number = pyNumberOf(x);
  if (number !== null) return pyFloatOf(pyDouble(number));
  if (typeof x?.pyFloat === "function") return x.pyFloat();
  const isBytes = Buffer.isBuffer(x);
  if (typeof x !== "string" && !isBytes) {
    throw pyError("TypeError", `float() argument must be a string or a real number, not '${pyTypeName(x)}'`);
  }
  const text = pyNumeral(isBytes ? x.toString("latin1") : x);
  const word = /^([+-]?)(?:(inf|infinity)|nan)$/i.exec(text);
  if (word) return word[2] ? Number(word[1] + "Infinity") : NaN;
  if (!/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i.test(text)) {
    throw pyError("ValueError", `could not convert string to float: ${pyRepr(x)}`);
  }
  return pyFloatOf(text.replaceAll("_", ""));
}
