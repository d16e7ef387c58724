// What an object has of an attribute of its class: a function is a method of it, anything else is itself.
function pyMethodOf(value, x) {
  if (typeof value !== "function" || pyIsUnbound(value)) return value;
  const made = (...given) => pyCalled(value, x, ...given);
  const names = value.pyParameters;
  if (names === undefined) return made;
  return pyDescribed(made, names[0]?.startsWith("*") ? names : names.slice(1), value.pyQualname, 1);
}
