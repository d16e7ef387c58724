// A field of a template: its name, conversion and format spec, and where it ends.
function pyFieldOf(template, start) {
  const fail = (text) => {
    throw pyError("ValueError", text);
  };
  const name = /(?:[^[\]{}:!]|\]|\[[^\]]*(?:\]|$))*/y;
  name.lastIndex = start;
  const field = { name: name.exec(template)[0], conversion: "", spec: "", end: name.lastIndex + 1 };
  const stop = template[name.lastIndex];
  if (stop === "{") fail("unexpected '{' in field name");
  if (stop === undefined) fail("expected '}' before end of string");
  if (stop === "}") return field;
  if (stop === "!") {
    const code = template.codePointAt(field.end);
    if (code === undefined) fail("end of string while looking for conversion specifier");
    field.conversion = String.fromCodePoint(code);
    const after = template[field.end + field.conversion.length];
    field.end += field.conversion.length + 1;
    if (after === "}") return field;
    if (after !== undefined && after !== ":") fail("expected ':' after conversion specifier");
  }
  let [depth, end] = [1, field.end];
  for (; depth > 0; end += 1) {
    if (end >= template.length) fail("unmatched '{' in format spec");
    if (template[end] === "{") depth += 1;
    if (template[end] === "}") depth -= 1;
  }
  return { ...field, spec: template.slice(field.end, end - 1), end };
}
