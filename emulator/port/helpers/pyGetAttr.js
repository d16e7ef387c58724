// getattr(x, name) or getattr(x, name, fallback).
function pyGetAttr(x, name, ...fallback) {
  if (typeof name !== "string") throw pyError("TypeError", `attribute name must be string, not '${pyTypeName(name)}'`);
  const found = fallback.length > 0 ? pyAttributeOrNone(x, name) : pyAttribute(x, name);
  if (found !== undefined) return found;
  if (fallback.length > 0) return fallback[0];
  throw pyNoAttribute(x, name);
}
