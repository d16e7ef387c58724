// del x[k] of a dict or list.
function pyDelItem(x, k) {
  if (pyIsDict(x)) {
    if (typeof k !== "string" || !Object.hasOwn(x, k)) throw pyMissing(k);
    delete x[k];
    return;
  }
  if (!Array.isArray(x)) {
    const how = typeof x === "string" && pyIsInt(k) ? "doesn't" : "does not";
    throw pyError("TypeError", `'${pyTypeName(x)}' object ${how} support item deletion`);
  }
  const index = pyIndex(k, x.length, `list indices must be integers or slices, not ${pyTypeName(k)}`);
  if (index === -1) throw pyError("IndexError", "list assignment index out of range");
  x.splice(index, 1);
}
