// logging.log(level, message, *given): to the root, which gets a handler with the first.
function pyRootLog(level, message, given = [], error, stack, depth, extra) {
  const root = pyGetLogger();
  if (root.handlers.length === 0) pyBasicConfig();
  return root.log(level, message, ...given, new PyKeywords({ exc_info: error, stack_info: stack, extra }));
}
