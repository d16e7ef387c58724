// A pattern that is known only when it runs, as re takes one: a text, or what is compiled already.
function pyReCompile(pattern, flags = 0) {
  const bits = Number(pyNumberOf(flags));
  if (pattern instanceof PyPattern) {
    if (bits === 0) return pattern;
    throw pyError("ValueError", "cannot process flags argument with a compiled pattern");
  }
  if (Buffer.isBuffer(pattern)) throw pyError("NotImplementedError", "a pattern of bytes");
  if (typeof pattern !== "string") throw pyError("TypeError", "first argument must be string or compiled pattern");
  return new PyPatternReader(pattern, bits).compiled();
}
