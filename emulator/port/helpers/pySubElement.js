// xml.etree.ElementTree.SubElement(parent, tag, attrib, **extra): a new element at the end of another.
function pySubElement(parent, tag, attrib = {}, extra = {}) {
  if (!(parent instanceof PyElement)) {
    const wanted = "SubElement() argument 1 must be xml.etree.ElementTree.Element";
    throw pyError("TypeError", `${wanted}, not ${pyTypeName(parent)}`);
  }
  if (!pyIsDict(attrib)) throw pyError("TypeError", `SubElement() argument 3 must be dict, not ${pyTypeName(attrib)}`);
  const made = new PyElement(tag, attrib, extra);
  parent.append(made);
  return made;
}
