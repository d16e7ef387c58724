// logging.basicConfig(**options): gives the root a handler, unless it has one.
function pyBasicConfig({ level, format, datefmt, style, stream, handlers, force, ...others } = {}) {
  const root = pyGetLogger();
  if (pyTruthy(force)) root.handlers = [];
  if (root.handlers.length > 0) return null;
  const unknown = Object.keys(others).filter((name) => !["encoding", "errors"].includes(name));
  if (unknown.includes("filename")) throw pyError("ValueError", "Segment has no files; leave filename out");
  if (unknown.length > 0) throw pyError("ValueError", `Unrecognised argument(s): ${unknown.join(", ")}`);
  if (handlers != null && stream != null) {
    throw pyError("ValueError", "'stream' or 'filename' should not be specified together with 'handlers'");
  }
  const formatter = new PyLogFormatter(format ?? "%(levelname)s:%(name)s:%(message)s", datefmt, style);
  for (const handler of handlers == null ? [new PyStreamHandler(stream)] : pyIter(handlers)) {
    handler.formatter ??= formatter;
    root.addHandler(handler);
  }
  return level == null ? null : root.setLevel(level);
}
