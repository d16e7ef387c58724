// template.format(*values, **names): `values` is a list, `names` a plain object; null for format_map's values.
function pyStrFormat(template, values = [], names = {}) {
  if (typeof template !== "string") return pyCallMethod(template, "format", ...values);
  return pyFilledTemplate(template, { values, names, next: 0, isNumbered: null }, 2);
}
