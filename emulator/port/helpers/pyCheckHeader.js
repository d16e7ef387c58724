// Raise InvalidHeader for a part of a header, its name or its value, that requests refuses.
function pyCheckHeader(name, value, part, kind) {
  if (typeof part !== "string" && !Buffer.isBuffer(part)) {
    const type = pyTypeName(part);
    const what = `from (${pyRepr(name)}, ${pyRepr(value)}) must be of type str or bytes, not <class '${type}'>`;
    throw pyRequestsError("InvalidHeader", `Header part (${pyRepr(part)}) ${what}`);
  }
  const text = Buffer.isBuffer(part) ? part.toString("latin1") : part;
  const isSpaced = Buffer.isBuffer(part) ? /^[\t-\r ]/.test(text) : pyLstrip(text) !== text;
  if (!isSpaced && (kind === "name" ? /^[^:\r\n]+$/ : /^[^\r\n]*$/).test(text)) return;
  const wrong = "Invalid leading whitespace, reserved character(s), or return character(s)";
  throw pyRequestsError("InvalidHeader", `${wrong} in header ${kind}: ${pyRepr(part)}`);
}
