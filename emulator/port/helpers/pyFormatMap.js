// template.format_map(names).
function pyFormatMap(template, names) {
  if (typeof template !== "string") return pyCallMethod(template, "format_map", names);
  return pyFilledTemplate(template, { values: null, names, next: 0, isNumbered: null }, 2);
}
