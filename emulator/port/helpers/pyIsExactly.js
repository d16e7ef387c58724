// type(x) is type: a class, or a built-in type or error by its name; an own error is none of Python's.
function pyIsExactly(x, type) {
  if (typeof type === "function") return x?.constructor === type;
  if (x instanceof PyException) return false;
  return x instanceof Error ? pyErrorKinds(x)[0] === type : pyTypeName(x) === type;
}
