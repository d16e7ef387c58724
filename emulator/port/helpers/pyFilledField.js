// The text of a field of a template.
function pyFilledField({ name, conversion, spec }, given, depth) {
  const value = pyFieldValue(name, given);
  const conversions = { r: pyRepr, s: pyStr, a: pyAscii };
  if (conversion && !Object.hasOwn(conversions, conversion)) {
    const shown = /^[!-~]$/.test(conversion) ? conversion : `\\x${conversion.codePointAt(0).toString(16)}`;
    throw pyError("ValueError", `Unknown conversion specifier ${shown}`);
  }
  const converted = conversion ? conversions[conversion](value) : value;
  return pyFormat(converted, /[{}]/.test(spec) ? pyFilledTemplate(spec, given, depth - 1) : spec);
}
