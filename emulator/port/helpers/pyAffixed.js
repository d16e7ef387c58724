// Whether a text or bytes begin, or end, with an affix, or one of a tuple, between two places; `name` is the method.
function pyAffixed(x, affix, start, stop, name) {
  const isText = typeof x === "string";
  const type = isText ? "str" : "bytes";
  if (!(affix instanceof PyTuple) && pyTypeName(affix) !== type) {
    const what = `${name} first arg must be ${type} or a tuple of ${type}`;
    throw pyError("TypeError", `${what}, not ${pyTypeName(affix)}`);
  }
  const items = Array.from(x);
  const [from, to] = pySpan(items.length, start, stop);
  const within = isText ? items.slice(from, to).join("") : x.toString("latin1", from, Math.max(from, to));
  return (affix instanceof PyTuple ? Array.from(affix) : [affix]).some((each) => {
    if (isText) pyNeedText(each, `tuple for ${name} must only contain str`);
    const text = isText ? each : pyNeedBytes(each).toString("latin1");
    return from <= to && (name === "startswith" ? within.startsWith(text) : within.endsWith(text));
  });
}
