// Whether the class of b is below that of a: its methods are asked first.
function pyIsBelow(b, a) {
  const upper = a?.constructor;
  return typeof upper === "function" && upper !== b?.constructor && b instanceof upper;
}
