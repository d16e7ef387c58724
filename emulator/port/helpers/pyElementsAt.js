// The elements at a path below an element, as ElementTree reads one.
function pyElementsAt(element, path, namespaces) {
  if (typeof path !== "string") {
    throw pyError("TypeError", `expected string or bytes-like object, got '${pyTypeName(path)}'`);
  }
  if (path.startsWith("/")) throw pyError("SyntaxError", "cannot use absolute path on element");
  let found = [element];
  const whole = path.endsWith("/") ? `${path}*` : path;
  const steps = whole.match(/\/{1,2}|(?:\{[^}]*\}[^/[]*|[^/[]+|\[[^\]]*\])+/g) ?? [];
  let isDeep = false;
  for (const step of steps) {
    if (step === "/" || step === "//") {
      isDeep = step === "//";
      continue;
    }
    const [, name, tests] = /^((?:\{[^}]*\})?[^[]*)(.*)$/.exec(step);
    if (name === "..") throw pyError("NotImplementedError", "a path with ..");
    const tag = pyElementName(name, namespaces);
    const below = (each) => (isDeep ? [...each.iter()].slice(1) : each.inner);
    const kept = (each) => tag === "*" || each.tag === tag;
    const next = tag === "." ? found : found.map((each) => below(each).filter(kept));
    const sets = tag === "." ? [found] : next;
    found = [...new Set(sets.flatMap((each) => pyElementsThat(each, tests, namespaces)))];
    isDeep = false;
  }
  return found;
}
