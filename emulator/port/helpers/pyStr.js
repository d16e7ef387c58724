// str(x).
function pyStr(x) {
  if (typeof x === "string") return x;
  if (typeof x === "boolean") return x ? "True" : "False";
  if (x == null) return "None";
  if (typeof x.pyStr === "function") return x.pyStr();
  if (pyNumberOf(x) !== null) return pyNumberText(x);
  // JavaScript's own error of too many calls within one another, in Python's words.
  if (x instanceof RangeError && /call stack/.test(x.message)) return "maximum recursion depth exceeded";
  return x instanceof Error ? x.message : pyRepr(x);
}
