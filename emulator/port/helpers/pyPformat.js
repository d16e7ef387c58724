// pprint.pformat(object, indent=1, width=80, sort_dicts=True).
function pyPformat(value, indent = 1, width = 80, isSorted = true) {
  return new PyPrettyPrinter(indent, width, pyTruthy(isSorted)).format(value);
}
