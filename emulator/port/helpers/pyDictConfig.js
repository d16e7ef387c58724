// logging.config.dictConfig(config): handlers and levels for loggers; others that there were are told no more.
function pyDictConfig(config) {
  if (!pyIn("version", config)) throw pyError("ValueError", "dictionary doesn't specify a version");
  const version = pyGetItem(config, "version");
  if (!pyEqual(version, 1)) throw pyError("ValueError", `Unsupported version: ${pyStr(version)}`);
  if (pyTruthy(pyGet(config, "incremental", false))) {
    throw pyError("NotImplementedError", "logging.config.dictConfig with incremental; write the whole of it");
  }
  const { handlers, filters } = pyConfiguredHandlers(config);
  const loggers = pyGet(config, "loggers", {});
  const names = Array.from(pyIter(loggers));
  for (const logger of PyLogging.others(names)) {
    // One below a logger that is named goes on, by the handlers of that one.
    const isBelow = names.some((name) => logger.name.startsWith(`${name}.`));
    if (isBelow) Object.assign(logger, { level: 0, handlers: [], propagate: true });
    else logger.disabled = pyGet(config, "disable_existing_loggers", true);
  }
  const tell = (logger, given) => {
    const level = pyGet(given, "level", null);
    if (level !== null) logger.setLevel(level);
    logger.handlers = Array.from(pyIter(pyGet(given, "handlers", null) ?? []), (name) => pyGetItem(handlers, name));
    for (const name of pyIter(pyGet(given, "filters", null) ?? [])) logger.addFilter(pyGetItem(filters, name));
  };
  for (const [name, given] of pyPairs(loggers)) {
    const logger = pyGetLogger(name);
    pyConfigured(`logger ${pyRepr(name)}`, () => tell(logger, given));
    logger.disabled = false;
    const propagate = pyGet(given, "propagate", null);
    if (propagate !== null) logger.propagate = propagate;
  }
  const root = pyGet(config, "root", null);
  if (pyTruthy(root)) pyConfigured("root logger", () => tell(pyGetLogger(), root));
  return null;
}
