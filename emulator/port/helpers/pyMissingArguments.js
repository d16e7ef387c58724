// What Python says of required arguments that were not given.
function pyMissingArguments(names, kind = "positional") {
  const quoted = names.map((name) => `'${name}'`);
  const plural = names.length > 1 ? "s" : "";
  const last = quoted.length > 2 ? ", and " : " and ";
  const list = quoted.length > 1 ? quoted.slice(0, -1).join(", ") + last + quoted.at(-1) : quoted[0];
  return `missing ${names.length} required ${kind} argument${plural}: ${list}`;
}
