// logging.getLogger(name): the one logger of that name, without a name the root.
function pyGetLogger(name = null) {
  if (!pyTruthy(name)) return PyLogging.logger("root");
  if (typeof name === "string") return PyLogging.logger(name);
  throw pyError("TypeError", "A logger name must be a string");
}
