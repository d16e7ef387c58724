// pprint.pprint(object, indent=1, width=80, sort_dicts=True).
function pyPprint(...given) {
  return pyPrint([pyPformat(...given)]);
}
