// getattr(library, name, fallback): what crosses of a library; its other names are no fallback's.
function pyLibraryAttribute(library, known, others, name, ...fallback) {
  if (typeof name !== "string") throw pyError("TypeError", `attribute name must be string, not '${pyTypeName(name)}'`);
  if (Object.hasOwn(known, name)) return known[name];
  const isOther = others.split(" ").includes(name);
  if (isOther) throw pyError("NotImplementedError", `${library}.${name} has no equal at Segment`);
  if (fallback.length > 0) return fallback[0];
  throw pyError("AttributeError", `module '${library}' has no attribute '${name}'`);
}
