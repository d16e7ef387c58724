// The number of a level that is given as one, or by its name.
function pyLogLevel(level) {
  const levels = { CRITICAL: 50, FATAL: 50, ERROR: 40, WARN: 30, WARNING: 30, INFO: 20, DEBUG: 10, NOTSET: 0 };
  if (pyIsInt(level)) return level;
  if (typeof level !== "string") throw pyError("TypeError", `Level not an integer or a valid string: ${pyRepr(level)}`);
  if (Object.hasOwn(levels, level)) return levels[level];
  throw pyError("ValueError", `Unknown level: ${pyRepr(level)}`);
}
