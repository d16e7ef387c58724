// functools.wraps(f).
function pyWraps(f) {
  return (wrapper) => Object.defineProperty(wrapper, "name", { value: f.name });
}
