// What the factory "()" of a part of logging.config.dictConfig makes, or what another function makes without one.
function pyConfiguredBy(given, make) {
  const factory = pyGet(given, "()");
  if (factory === null) return make(given);
  const named = pyDict(given);
  pyDelKey(named, "()");
  if (typeof factory !== "string") return pyCallWith(factory, [], named);
  throw pyError("NotImplementedError", `${factory} by its name in logging.config.dictConfig; write the class itself`);
}
