// dataclasses.is_dataclass(x) of a class or an object of one.
function pyIsDataclass(x) {
  const type = typeof x === "function" ? x : x?.constructor;
  return typeof type === "function" && type.prototype instanceof PyDataclass;
}
