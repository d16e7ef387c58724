// The handlers and filters that a config of logging.config.dictConfig describes, by their names.
function pyConfiguredHandlers(config) {
  const each = (part, make) => {
    const described = pyGet(config, `${part}s`, {});
    const pairs = pySorted(described).map((name) => {
      const given = pyDict(pyGetItem(described, name));
      return [name, pyConfigured(`${part} ${pyRepr(name)}`, () => make(given))];
    });
    return new PyDict(pairs);
  };
  const refuse = (kind) => pyError("NotImplementedError", `${kind} in logging.config.dictConfig; log to the console`);
  const made = (make) => (given) => pyConfiguredBy(given, make);
  const formatters = each("formatter", made((given) => {
    const kind = pyGet(given, "class", "logging.Formatter");
    if (kind !== "logging.Formatter") throw refuse(kind);
    const [style, validate] = [pyGet(given, "style", "%"), pyGet(given, "validate", true)];
    return new PyLogFormatter(pyGet(given, "format"), pyGet(given, "datefmt"), style, validate);
  }));
  const filters = each("filter", made((given) => new PyLogFilter(pyGet(given, "name", ""))));
  const streams = { "ext://sys.stdout": pyStdout, "ext://sys.stderr": pyStderr };
  const handlers = each("handler", (given) => {
    const told = ["formatter", "level", "filters"].map((name) => pyPop(given, name, null));
    const handler = pyConfiguredBy(given, () => {
      const kind = pyPop(given, "class");
      if (kind === "logging.NullHandler") return new PyNullHandler();
      if (kind !== "logging.StreamHandler") throw refuse(kind);
      const stream = pyGet(given, "stream");
      return new PyStreamHandler(Object.hasOwn(streams, stream) ? streams[stream]() : stream);
    });
    if (told[0] !== null) handler.setFormatter(pyGetItem(formatters, told[0]));
    if (told[1] !== null) handler.setLevel(told[1]);
    for (const name of pyIter(told[2] ?? [])) handler.addFilter(pyGetItem(filters, name));
    return handler;
  });
  return { handlers, filters };
}
