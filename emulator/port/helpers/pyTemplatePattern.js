// The pattern of string.Template itself; a class below it has one of its own where it has other names or delimiters.
function pyTemplatePattern(type) {
  const isUsual = type.delimiter === "$" && type.idpattern === PyTemplate.idpattern;
  if (!isUsual || Number(pyNumberOf(type.flags)) !== 2 || type.braceidpattern !== null) {
    throw pyError("NotImplementedError", "a string.Template of its own whose class is made while the program runs");
  }
  const named = "(?a:[_a-z][_a-z0-9]*)";
  const text = String.raw`\$(?:(?P<escaped>\$)|(?P<named>${named})|{(?P<braced>${named})}|(?P<invalid>))`;
  const form = /\$(?:(?<escaped>\$)|(?<named>[_a-zA-Z]\w*)|\{(?<braced>[_a-zA-Z]\w*)\}|(?<invalid>))/u;
  return new PyPattern(form, text, 98, { names: { escaped: 1, named: 2, braced: 3, invalid: 4 } });
}
