// The pairs of a dict for JSON: those that the items() of its own class gives, if it has one.
function pyJsonPairs(dict) {
  if (pyMemberName(dict, "items") === "items") return pyPairs(dict);
  const pairs = pyList(pyCallMethod(dict, "items"));
  if (pairs.every((pair) => pair instanceof PyTuple && pair.length === 2)) return pairs;
  throw pyError("ValueError", "items must return 2-tuples");
}
