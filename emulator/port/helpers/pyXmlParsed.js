// xml.etree.ElementTree.fromstring(text): the element that a document is.
function pyXmlParsed(text) {
  if (typeof text !== "string" && !Buffer.isBuffer(text)) {
    throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(text)}'`);
  }
  return new PyXmlReader(typeof text === "string" ? text : pyDecode(text, "utf-8")).document();
}
