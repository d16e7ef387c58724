// type(x) is type: a class, or a built-in type or error by its name.
function pyIsExactly(x, type) {
  if (typeof type === "function") return x?.constructor === type;
  return x instanceof Error ? pyErrorKinds(x)[0] === type : pyTypeName(x) === type;
}
