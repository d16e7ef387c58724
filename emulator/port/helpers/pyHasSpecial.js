// hasattr(x, "__iter__") and its like: the special method of a class under its name in JavaScript, or as any attribute.
function pyHasSpecial(x, name, own) {
  if (name === "__iter__" && typeof x === "object" && typeof x?.[Symbol.iterator] === "function") return true;
  return typeof (typeof x === "function" ? x.prototype : x)?.[own] === "function" || pyHasAttr(x, name);
}
