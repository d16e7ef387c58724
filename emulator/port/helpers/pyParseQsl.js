// urllib.parse.parse_qsl(qs, …): the pairs of a query.
function pyParseQsl(qs, keepBlank = false, strict = false, encoding, errors, limit = null, separator = "&") {
  const text = qs === null ? "" : pyHaving(Buffer.isBuffer(qs) ? qs.toString() : qs, "str", "decode");
  if (!separator) throw pyError("ValueError", "Separator must be of type string or bytes.");
  if (limit !== null && limit < (text ? text.split(separator).length : 0)) {
    throw pyError("ValueError", "Max number of fields exceeded");
  }
  const pairs = [];
  for (const field of text ? text.split(separator) : []) {
    const [, name, value] = /^([^=]*)=?([^]*)$/.exec(field);
    const isBroken = !field.includes("=");
    if (isBroken && strict) throw pyError("ValueError", `bad query field: ${pyRepr(field)}`);
    if (keepBlank ? field !== "" : value !== "") pairs.push(PyTuple.of(pyUnquotePlus(name), pyUnquotePlus(value)));
  }
  return pairs;
}
