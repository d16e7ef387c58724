// dataclasses.fields(x) of a class or an object of one: its fields, which know their names.
function pyFieldsOf(x) {
  const type = typeof x === "function" ? x : x?.constructor;
  if (!(type?.prototype instanceof PyDataclass)) {
    throw pyError("TypeError", "must be called with a dataclass type or instance");
  }
  return PyTuple.from(type.fields.map((name) => new PyField(name, type.metadata?.[name])));
}
