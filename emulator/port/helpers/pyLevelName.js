// logging.getLevelName(level): the name of a number, or the number of a name.
function pyLevelName(level) {
  const names = { 50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET" };
  const isKnown = typeof level === "string" && /^(CRITICAL|FATAL|ERROR|WARN|WARNING|INFO|DEBUG|NOTSET)$/.test(level);
  if (isKnown) return pyLogLevel(level);
  return (pyIsInt(level) && names[Number(level)]) || `Level ${pyStr(level)}`;
}
