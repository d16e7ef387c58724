// What an object has of an attribute of its class: a function is a method of it, anything else is itself.
function pyMethodOf(value, x) {
  if (typeof value !== "function" || pyIsUnbound(value)) return value;
  const names = value.pyParameters;
  if (names === undefined) return (...given) => pyCalled(value, x, ...given);
  // What has a signature is called by it, so that its arguments are counted.
  const made = (...given) => value(x, ...given) ?? null;
  return pyDescribed(made, names[0]?.startsWith("*") ? names : names.slice(1), value.pyQualname, 1);
}
