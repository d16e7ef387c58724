// x += y and the like: a list, dict or set is changed in its place, anything else is calculated.
function pyInPlace(x, operator, y) {
  const names = {
    "+=": "Iadd", "-=": "Isub", "*=": "Imul", "/=": "ItrueDiv", "//=": "IfloorDiv", "%=": "Imod", "**=": "Ipow",
    "|=": "Ior", "&=": "Iand", "^=": "Ixor", "<<=": "Ilshift", ">>=": "Irshift",
  };
  const own = `py${names[operator]}`;
  if (typeof x?.[own] === "function") return x[own](y);
  if (operator === "+=" && pyIsList(x)) return pyExtend(x, y) ?? x;
  if (operator === "|=" && pyIsDict(x)) return pyUpdate(x, y) ?? x;
  const calculate = { "+=": pyAdd, "*=": pyMultiply, "-=": pySubtract, "|=": pyBitOr, "&=": pyBitAnd, "^=": pyBitXor };
  const result = calculate[operator](x, y, operator);
  if (pyBaseType(x) === "set") return pyRefill(x, result) ?? x;
  if (pyIsList(x)) pySetSlice(x, [null, null], result);
  return pyIsList(x) ? x : result;
}
