// xml.sax.saxutils.unescape(data, entities).
function pyXmlUnescape(data, entities = null) {
  let text = pyReplace(pyReplace(data, "&gt;", ">"), "&lt;", "<");
  for (const [key, value] of entities === null ? [] : pyItems(entities)) text = pyReplace(text, key, value);
  return pyReplace(text, "&amp;", "&");
}
