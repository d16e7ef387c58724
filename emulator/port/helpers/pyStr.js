// str(x).
function pyStr(x) {
  if (typeof x === "string") return x;
  if (pyNumberOf(x) !== null && typeof x !== "boolean") return pyNumberText(x);
  if (typeof x === "boolean") return x ? "True" : "False";
  if (x == null) return "None";
  if (typeof x.pyStr === "function") return x.pyStr();
  return x instanceof Error ? x.message : pyRepr(x);
}
