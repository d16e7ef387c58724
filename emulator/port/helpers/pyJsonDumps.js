// json.dumps(obj, **options).
function pyJsonDumps(obj, options = {}) {
  if (options.cls != null) return pyJsonEncoded(obj, options);
  const { indent = null, separators = null, ensure_ascii = true, allow_nan = true, skipkeys = false } = options;
  const [item, key] = separators ?? [indent === null ? ", " : ",", ": "];
  const how = {
    indent: indent === null || typeof indent === "string" ? indent : " ".repeat(Math.max(Number(indent), 0)),
    ...{ item, key, isAscii: pyTruthy(ensure_ascii), allowsNan: pyTruthy(allow_nan), skips: pyTruthy(skipkeys) },
    ...{ sort: pyTruthy(options.sort_keys ?? false) ? pyJsonSort : null, default: options.default ?? null, open: [] },
  };
  return pyJsonWrite(obj, how, "\n");
}
