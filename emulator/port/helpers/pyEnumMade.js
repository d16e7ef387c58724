// Enum(name, members): an enumeration whose members are names, pairs, or a dict of values by their names.
function pyEnumMade(base, mixin, name, members) {
  const type = { [name]: class extends base {} }[name];
  Object.assign(type, { mixin, isValue: mixin !== "" });
  const given = typeof members === "string" ? members.replaceAll(",", " ").split(/\s+/).filter(Boolean) : members;
  const pairs = pyIsDict(given) ? Array.from(pyPairs(given)) : Array.from(pyIter(given));
  pairs.forEach((each, index) => {
    const [key, value] = Array.isArray(each) ? each : [each, mixin === "str" ? each.toLowerCase() : index + 1];
    type[key] = new type(key, value);
  });
  return type;
}
