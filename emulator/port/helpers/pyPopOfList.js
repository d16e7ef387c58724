// x.pop() or x.pop(k) of a list.
function pyPopOfList(x, ...given) {
  if (given.length > 1) throw pyError("TypeError", `pop expected at most 1 argument, got ${given.length}`);
  const isHuge = typeof given[0] === "bigint" && BigInt.asIntN(64, given[0]) !== given[0];
  if (isHuge) throw pyError("OverflowError", "Python int too large to convert to C ssize_t");
  const wrong = `'${pyTypeName(given[0])}' object cannot be interpreted as an integer`;
  const index = given.length === 0 ? x.length - 1 : pyIndex(given[0], x.length, wrong);
  if (x.length === 0) throw pyError("IndexError", "pop from empty list");
  if (index === -1) throw pyError("IndexError", "pop index out of range");
  return x.splice(index, 1)[0] ?? null;
}
