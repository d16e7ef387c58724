// The value of a local name, or Python's error when it has none yet; free is one of a function around.
function pyBound(value, name, free = false) {
  if (value !== undefined) return value;
  const what = `${free ? "free" : "local"} variable '${name}' where it is not associated with a value`;
  const kind = free ? "NameError" : "UnboundLocalError";
  throw pyError(kind, `cannot access ${what}${free ? " in enclosing scope" : ""}`);
}
