// xml.etree.ElementTree.tostring(element, encoding, method, xml_declaration=…, default_namespace=…, …).
function pyXmlText(element, encoding = null, method = null, declares = null, space = null, isShort = true) {
  const name = encoding ?? "us-ascii";
  const kind = pyLower(name);
  const isWritten = ["unicode", "us-ascii", "utf-8", "utf8", "ascii"].includes(kind);
  if ((method ?? "xml") !== "xml" || space !== null || !isWritten) {
    throw pyError("NotImplementedError", "tostring with another method, namespace or encoding than XML in Unicode");
  }
  if (!(element instanceof PyElement)) throw pyNoAttribute(element, "iter");
  const isKnown = ["unicode", "us-ascii", "utf-8"].includes(kind);
  const says = declares === null ? !isKnown : pyTruthy(declares);
  const head = says ? `<?xml version='1.0' encoding='${kind === "unicode" ? "utf-8" : name}'?>\n` : "";
  const text = head + pyElementText(element, pyTruthy(isShort));
  if (kind === "unicode") return text;
  const isAscii = kind.endsWith("ascii");
  const plain = isAscii ? text.replace(/[^\x00-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`) : text;
  return Buffer.from(plain, "utf8");
}
