// The number or BigInt that an int, float or bool is; null for anything else.
function pyNumberOf(x) {
  if (typeof x === "number" || typeof x === "bigint") return x;
  if (typeof x === "boolean") return Number(x);
  return x instanceof PyFloat ? x.value : null;
}
