// The built-in classes that an error is directly of: its own, that of its class, or what JavaScript's own stands for.
function pyErrorKinds(error) {
  const { name, type } = error ?? {};
  const base = error?.constructor?.pyBase;
  if (base !== undefined) return base.split(" ");
  if (name === "FetchError") return [type?.endsWith("-timeout") ? "requests.ReadTimeout" : "requests.ConnectionError"];
  if (name === "RangeError") return [/call stack/.test(error.message) ? "RecursionError" : "MemoryError"];
  return [error?.pyName ?? { ReferenceError: "NameError", URIError: "UnicodeError" }[name] ?? String(name)];
}
