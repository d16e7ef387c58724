// The built-in classes that an error is directly of: its own, that of its class, or what JavaScript's own stands for.
function pyErrorKinds(error) {
  const { name } = error ?? {};
  const base = error?.constructor?.pyBase;
  if (base !== undefined) return base.split(" ");
  if (name === "FetchError") return [pyFaultKind(error)];
  if (name === "RangeError") return [/call stack/.test(error.message) ? "RecursionError" : "MemoryError"];
  return [error?.pyName ?? { ReferenceError: "NameError", URIError: "UnicodeError" }[name] ?? String(name)];
}
