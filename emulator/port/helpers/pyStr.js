// str(x) of a str, number, bool or None.
function pyStr(x) {
  if (typeof x === "string") return x;
  if (pyNumberOf(x) !== null && typeof x !== "boolean") return pyNumberText(x);
  if (typeof x === "boolean") return x ? "True" : "False";
  if (x == null) return "None";
  throw pyError("TypeError", "str() of a dict or list");
}
