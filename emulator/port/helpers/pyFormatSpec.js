// What a format spec for x says, read as Python reads it; `type` is the kind of presentation when it names none.
function pyFormatSpec(spec, x, type) {
  const form =
    /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[ +-])?(?<zero>z)?(?<alternate>#)?(?<padding>0)?(?<width>\d+)?/su.source +
    /(?<comma>,)?(?<low>_)?(?<point>\.(?<precision>\d*))?(?<rest>.*)$/su.source;
  const found = new RegExp(form, "su").exec(spec).groups;
  const fail = (text) => {
    throw pyError("ValueError", text);
  };
  const { comma, low, point, precision, rest } = found;
  if (low && (comma || (!point && rest[0] === ","))) fail("Cannot specify both ',' and '_'.");
  if (precision === "") fail("Format specifier missing precision");
  if (Number(found.width ?? 0) >= 2 ** 63 || Number(precision ?? 0) >= 2 ** 63) {
    fail("Too many decimal digits in format string");
  }
  if (Array.from(rest).length > 1) fail(`Invalid format specifier '${spec}' for object of type '${pyTypeName(x)}'`);
  const kind = rest || type;
  const separator = comma ?? low ?? "";
  const takesSeparator = ["", ..."defgEG%F", ...(low ? "boxX" : "")].includes(kind);
  const shown = /^[!-~]$/.test(kind) ? kind : `\\x${kind.codePointAt(0)?.toString(16)}`;
  if (separator && !takesSeparator) fail(`Cannot specify '${separator}' with '${shown}'.`);
  return {
    ...found,
    type: kind,
    separator,
    fill: found.fill ?? (found.padding ? "0" : " "),
    isZeroed: found.fill === undefined && found.padding !== undefined,
    width: Number(found.width ?? 0),
    precision: precision === undefined ? null : Number(precision),
  };
}
