// x in container, of a dict, list, set or str.
function pyIn(x, container) {
  if (typeof container === "string") {
    if (typeof x === "string") return container.includes(x);
    throw pyError("TypeError", `'in <string>' requires string as left operand, not ${pyTypeName(x)}`);
  }
  if (Array.isArray(container)) return container.some((item) => pyEqual(item, x));
  if (container == null || typeof container !== "object" || pyNumberOf(container) !== null) {
    throw pyError("TypeError", `argument of type '${pyTypeName(container)}' is not iterable`);
  }
  pyHash(x);
  if (container instanceof Set) return Array.from(container).some((item) => pyEqual(item, x));
  return typeof x === "string" && Object.hasOwn(container, x);
}
