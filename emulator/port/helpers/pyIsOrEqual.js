// Whether a <= b, or a >= b, by __le__ or __ge__ of own classes; null where these do not tell, undefined without them.
function pyIsOrEqual(a, b, operator) {
  const names = { "<=": ["pyLessEqual", "pyGreaterEqual"], ">=": ["pyGreaterEqual", "pyLessEqual"] };
  const [own, other] = names[operator] ?? [];
  const has = [typeof a?.[own] === "function", typeof b?.[other] === "function"];
  if (!has.includes(true)) return undefined;
  const found = pySaid(a, b, own, other);
  return found === undefined ? null : pyTruthy(found);
}
