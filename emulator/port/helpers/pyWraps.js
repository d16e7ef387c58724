// functools.wraps(f).
function pyWraps(f) {
  return (wrapper) => pyUpdateWrapper(wrapper, f);
}
