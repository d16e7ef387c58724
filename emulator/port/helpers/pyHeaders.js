// Headers as requests takes them: the last of a name, none that is None, a Content-Type for JSON unless there is one.
function pyHeaders(headers, isJson) {
  const last = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [name, value]]));
  const kept = [...last.values()].filter(([, value]) => value != null);
  for (const [name, value] of kept) {
    const isLegal = typeof value === "string" && /^[\w-]+$/.test(name) && /^(?!\s)[\t\x20-\x7e\x80-\xff]*$/.test(value);
    if (!isLegal) throw pyError("InvalidHeader", `Header ${name} cannot be sent`);
  }
  const isTyped = !isJson || kept.some(([name]) => name.toLowerCase() === "content-type");
  return Object.fromEntries(isTyped ? kept : [...kept, ["Content-Type", "application/json"]]);
}
