// A number as JSON text; one that is not finite has names that only Python reads.
function pyJsonNumber(x, how) {
  const text = pyNumberText(x);
  const name = { nan: "NaN", inf: "Infinity", "-inf": "-Infinity" }[text];
  if (name === undefined) return text;
  if (how.allowsNan) return name;
  const shown = how.indent === null ? "" : `: ${text}`;
  throw pyError("ValueError", `Out of range float values are not JSON compliant${shown}`);
}
