// What the texts of a class of templates have for $$, $name, ${name} and a lone $.
function pyTemplateForm({ delimiter, idpattern, braceidpattern = idpattern, pattern }) {
  for (const each of [idpattern, braceidpattern]) {
    if (pattern === undefined && /^(\[[-\w.:/@]+\][*+?]?|[-\w.:/@]|\(\?:|\)[*+?]?)+$/.test(each)) continue;
    throw pyError("NotImplementedError", "string.Template with a pattern of its own");
  }
  const start = delimiter.replace(/[^\w\s]/g, "\\$&");
  return new RegExp(`${start}(?:(${start})|(${idpattern})|\\{(${braceidpattern})\\}|)`, "gi");
}
