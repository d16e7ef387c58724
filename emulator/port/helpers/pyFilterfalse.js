// itertools.filterfalse(f, x).
function pyFilterfalse(f, x) {
  return pyFilter(f, x, false);
}
