// What is put into an element: an element.
function pyElementOf(x) {
  if (x instanceof PyElement) return x;
  const type = pyTypeName(x);
  throw pyError("TypeError", `append() argument must be xml.etree.ElementTree.Element, not ${type}`);
}
