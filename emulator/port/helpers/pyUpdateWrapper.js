// functools.update_wrapper(wrapper, wrapped): the name, docstring and attributes of what is wrapped.
function pyUpdateWrapper(wrapper, wrapped) {
  const name = pyGetAttr(wrapped, "__name__", null);
  if (name !== null) typeof wrapper === "function" ? pyNamed(name, wrapper) : (wrapper.__name__ = name);
  const value = wrapped.pyQualname ?? name;
  Object.defineProperty(wrapper, "pyQualname", { value, configurable: true });
  if (wrapped.__doc__ !== undefined) wrapper.__doc__ = wrapped.__doc__;
  return Object.assign(wrapper, wrapped, { __wrapped__: wrapped });
}
