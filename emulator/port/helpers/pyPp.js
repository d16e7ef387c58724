// pprint.pp(object, indent=1, width=80): dicts in their own order.
function pyPp(value, indent = 1, width = 80, isSorted = false) {
  return pyPprint(value, indent, width, isSorted);
}
