// int(x) of a number, bool or str.
function pyInt(x) {
  if (pyIsInt(x)) return Number(x);
  if (Number.isNaN(x)) throw pyError("ValueError", "cannot convert float NaN to integer");
  if (x === Infinity || x === -Infinity) throw pyError("OverflowError", "cannot convert float infinity to integer");
  if (typeof x === "number") return pyExact(Math.trunc(x));
  if (typeof x !== "string") {
    const what = "int() argument must be a string, a bytes-like object or a real number";
    throw pyError("TypeError", `${what}, not '${pyTypeName(x)}'`);
  }
  const text = pyNumeral(x);
  if (!/^[+-]?\d+(_\d+)*$/.test(text)) {
    const shown = Array.from(pyRepr(x)).slice(0, 200).join("");
    throw pyError("ValueError", `invalid literal for int() with base 10: ${shown}`);
  }
  const digits = text.replace(/[+_-]/g, "").length;
  if (digits > 4300) {
    const limit = "Exceeds the limit (4300 digits) for integer string conversion";
    const advice = "use sys.set_int_max_str_digits() to increase the limit";
    throw pyError("ValueError", `${limit}: value has ${digits} digits; ${advice}`);
  }
  return pyExact(Number(text.replaceAll("_", "")));
}
