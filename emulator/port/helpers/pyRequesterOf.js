// getattr(requests, name) and getattr(requests, name, fallback), where the name is that of a verb.
function pyRequesterOf(name, ...fallback) {
  const verbs = ["get", "options", "head", "post", "put", "patch", "delete", "request"];
  if (typeof name !== "string") throw pyError("TypeError", `attribute name must be string, not '${pyTypeName(name)}'`);
  if (verbs.includes(name)) return pyRequester(name);
  const others = ["Session", "session", "codes", "utils", "exceptions", "auth", "adapters", "structures", "cookies"];
  if (others.includes(name) || /^(__|[A-Z])/.test(name)) {
    throw pyError("NotImplementedError", `requests.${name} by getattr; write requests.${name}`);
  }
  if (fallback.length > 0) return fallback[0];
  throw pyError("AttributeError", `module 'requests' has no attribute '${name}'`);
}
