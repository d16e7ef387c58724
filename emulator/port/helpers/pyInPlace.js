// a operator b, such as a += b: a list, dict or set is changed in its place, anything else is calculated anew.
function pyInPlace(a, operator, b) {
  if (pyIsList(a) && operator === "+=") return (pyExtend(a, b), a);
  if (pyIsList(a) && operator === "*=") {
    a.splice(0, a.length, ...pyMultiply(a, b));
    return a;
  }
  if (pyIsDict(a) && operator === "|=") return (pyUpdate(a, b), a);
  if (pyTypeName(a) === "set" && b instanceof Set) {
    const changes = { "|=": pyUpdate, "-=": pyDifferenceUpdate, "&=": pyIntersectionUpdate };
    const change = operator === "^=" ? pySymmetricDifferenceUpdate : changes[operator];
    if (change) return (change(a, b), a);
  }
  const own = { "+=": a?.pyIadd, "|=": a?.pyIor }[operator];
  if (typeof own === "function") return own.call(a, b);
  const anew = { "+=": pyAdd, "*=": pyMultiply, "|=": pyBitOr, "-=": pySubtract, "&=": pyBitAnd, "^=": pyBitXor };
  return anew[operator](a, b, operator);
}
