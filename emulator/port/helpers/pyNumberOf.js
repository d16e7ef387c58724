// The number or BigInt that an int, float or bool is; null for anything else.
function pyNumberOf(x) {
  if (typeof x === "bigint") return x;
  // An int has no -0.
  if (typeof x === "number") return x + 0;
  if (typeof x === "boolean") return Number(x);
  if (x instanceof PyFloat) return x.value;
  return x?.pyAsNumber === undefined ? null : pyNumberOf(x.pyAsNumber);
}
