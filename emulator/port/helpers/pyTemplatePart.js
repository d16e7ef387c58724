// What a match of a template's pattern is: a name, the delimiter twice, or a mistake.
function pyTemplatePart(template, match) {
  const name = match.group("named") || match.group("braced");
  if (name !== null) return { kind: "name", name };
  const kind = ["escaped", "invalid"].find((each) => match.group(each) !== null);
  if (!kind) throw pyError("ValueError", "Unrecognized named group in pattern", template.pattern);
  return { kind };
}
