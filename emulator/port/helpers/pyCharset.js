// The charset of a reply: what its Content-Type says, ISO-8859-1 for text without one, else UTF-8.
function pyCharset(type) {
  const [kind, ...parameters] = (type ?? "").split(";").map((part) => pyStripOf(part, " \t\x85\xa0"));
  const found = parameters.map((parameter) => /^([^=]*)=([^]*)$/.exec(parameter)?.slice(1) ?? [""]);
  const own = found.findLast(([name]) => pyStripOf(name, "\"' ").toLowerCase() === "charset");
  if (own) return pyStripOf(pyStripOf(own[1], "\"' "), "\"'") || "utf-8";
  return kind.includes("text") ? "ISO-8859-1" : "utf-8";
}
