// shlex.quote(s).
function pyShlexQuote(text) {
  if (!pyTruthy(text)) return "''";
  if (typeof text !== "string") {
    const wrong = `expected string or bytes-like object, got '${pyTypeName(text)}'`;
    throw pyError("TypeError", Buffer.isBuffer(text) ? "cannot use a string pattern on a bytes-like object" : wrong);
  }
  return /[^\w@%+=:,./-]/.test(text) ? `'${text.replaceAll("'", `'"'"'`)}'` : text;
}
