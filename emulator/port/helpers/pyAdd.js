// a + b.
function pyAdd(a, b, operator = "+") {
  const sum = pyCalculated(a, b, (x, y) => x + y, "pyAdd", "pyRadd");
  if (sum !== undefined) return sum;
  const [type, other] = [a, b].map((x) => (Array.isArray(x) ? pyBaseType(x) : pyTypeName(x)));
  const reflected = typeof b?.pyRadd === "function" && typeof a?.pyAdd !== "function" ? b.pyRadd(a) : undefined;
  if (reflected !== undefined) return reflected;
  const isOwn = Array.isArray(a) && typeof a.pyAdd === "function";
  if (["str", "list", "tuple", "bytes"].includes(type) && !isOwn) {
    if (type === "bytes" && other !== type) throw pyError("TypeError", `can't concat ${other} to bytes`);
    const wrong = `can only concatenate ${type} (not "${other}") to ${type}`;
    if (other !== type) throw pyError("TypeError", wrong);
    if (type === "bytes") return Buffer.concat([a, b]);
    return type === "tuple" ? PyTuple.from([...a, ...b]) : a.concat(b);
  }
  return pyOperated(a, b, operator, "pyAdd", "pyRadd");
}
