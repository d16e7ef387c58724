// The value of a local name, or Python's error when it has none yet.
function pyBound(value, name) {
  if (value !== undefined) return value;
  const what = `cannot access local variable '${name}' where it is not associated with a value`;
  throw pyError("UnboundLocalError", what);
}
