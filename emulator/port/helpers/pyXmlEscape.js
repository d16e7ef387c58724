// xml.sax.saxutils.escape(data, entities).
function pyXmlEscape(data, entities = null) {
  let text = pyReplace(pyReplace(pyReplace(data, "&", "&amp;"), ">", "&gt;"), "<", "&lt;");
  for (const [key, value] of entities === null ? [] : pyItems(entities)) text = pyReplace(text, key, value);
  return text;
}
