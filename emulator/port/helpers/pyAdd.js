// a + b of two numbers, texts or lists.
function pyAdd(a, b, operator = "+") {
  if (typeof a === "string" || Array.isArray(a)) {
    if (pyTypeName(a) === pyTypeName(b)) return a.concat(b);
    throw pyError("TypeError", `can only concatenate ${pyTypeName(a)} (not "${pyTypeName(b)}") to ${pyTypeName(a)}`);
  }
  const [left, right] = pyNumbers(a, b, operator);
  return pyIsInt(left) && pyIsInt(right) ? pyExact(left + right) : left + right;
}
