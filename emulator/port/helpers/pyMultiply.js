// a * b of two numbers, or of a text or list and how often it stands there.
function pyMultiply(a, b, operator = "*") {
  const isSequence = (x) => typeof x === "string" || Array.isArray(x);
  if (isSequence(a) || isSequence(b)) {
    const [items, count] = isSequence(a) ? [a, b] : [b, a];
    const wrong = `can't multiply sequence by non-int of type '${pyTypeName(count)}'`;
    if (!pyIsInt(count)) throw pyError("TypeError", wrong);
    const times = Math.max(Number(count), 0);
    return typeof items === "string" ? items.repeat(times) : Array(times).fill(items).flat();
  }
  const [left, right] = pyNumbers(a, b, operator);
  return pyIsInt(left) && pyIsInt(right) ? pyExact(left * right) : left * right;
}
