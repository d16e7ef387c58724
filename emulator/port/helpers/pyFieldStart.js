// The argument that a field of a template begins with: by number, by name, or the next one.
function pyFieldStart(first, given) {
  if (first !== "" && !/^\d+$/.test(first)) {
    return pyGetItem(given.names, first);
  }
  const isNumbered = first !== "";
  if (given.isNumbered !== null && given.isNumbered !== isNumbered) {
    const [manual, automatic] = ["manual field specification", "automatic field numbering"];
    const [from, to] = isNumbered ? [automatic, manual] : [manual, automatic];
    throw pyError("ValueError", `cannot switch from ${from} to ${to}`);
  }
  given.isNumbered = isNumbered;
  if (given.values === null) throw pyError("ValueError", "Format string contains positional fields");
  const index = isNumbered ? Number(first) : given.next;
  given.next += 1;
  if (index < given.values.length) return given.values[index];
  throw pyError("IndexError", `Replacement index ${index} out of range for positional args tuple`);
}
