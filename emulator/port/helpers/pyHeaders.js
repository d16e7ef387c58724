// Headers as requests takes them: none that is None, and a Content-Type for JSON unless there is one.
function pyHeaders(headers, isJson) {
  const kept = Object.entries(headers).filter(([, value]) => value != null);
  for (const [name, value] of kept) {
    const isLegal = typeof value === "string" && /^[\w-]+$/.test(name) && /^(?!\s)[\t\x20-\x7e\x80-\xff]*$/.test(value);
    if (!isLegal) throw pyError("InvalidHeader", `Header ${name} can not be sent`);
  }
  const isTyped = !isJson || kept.some(([name]) => name.toLowerCase() === "content-type");
  return Object.fromEntries(isTyped ? kept : [...kept, ["Content-Type", "application/json"]]);
}
