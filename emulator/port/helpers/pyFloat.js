// float(x) of a number, bool or str.
function pyFloat(x) {
  if (typeof x === "number" || typeof x === "boolean") return Number(x);
  if (typeof x !== "string") {
    throw pyError("TypeError", `float() argument must be a string or a real number, not '${pyTypeName(x)}'`);
  }
  const text = pyNumeral(x);
  const word = /^([+-]?)(?:(inf|infinity)|nan)$/i.exec(text);
  if (word) return word[2] ? Number(word[1] + "Infinity") : NaN;
  if (!/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i.test(text)) {
    throw pyError("ValueError", `could not convert string to float: ${pyRepr(x)}`);
  }
  return Number(text.replaceAll("_", ""));
}
