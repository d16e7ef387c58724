// xml.etree.ElementTree.Element: a tag with attributes, texts and the elements in it.
class PyElement {
  static pyName = "xml.etree.ElementTree.Element";
  // The prefixes that addresses of namespaces have.
  static prefixes = new Map([
    ["http://www.w3.org/XML/1998/namespace", "xml"],
    ["http://www.w3.org/1999/xhtml", "html"],
    ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
    ["http://schemas.xmlsoap.org/wsdl/", "wsdl"],
    ["http://www.w3.org/2001/XMLSchema", "xs"],
    ["http://www.w3.org/2001/XMLSchema-instance", "xsi"],
    ["http://purl.org/dc/elements/1.1/", "dc"],
  ]);
  constructor(tag, attrib = {}, extra = {}) {
    if (!pyIsDict(attrib)) throw pyError("TypeError", `attrib must be dict, not ${pyTypeName(attrib)}`);
    const fields = new PyDict([...pyPairs(attrib), ...pyPairs(extra)]);
    Object.assign(this, { tag, attrib: fields, text: null, tail: null });
    Object.defineProperty(this, "inner", { value: [] });
  }
  get(key, fallback = null) {
    return pyGet(this.attrib, key, fallback);
  }
  set(key, value) {
    pySetItem(this.attrib, key, value);
    return null;
  }
  keys() {
    return pyKeys(this.attrib);
  }
  items() {
    return pyItems(this.attrib);
  }
  append(element) {
    this.inner.push(pyElementOf(element));
    return null;
  }
  extend(elements) {
    for (const each of pyIter(elements)) this.append(each);
    return null;
  }
  insert(index, element) {
    return pyInsert(this.inner, index, pyElementOf(element));
  }
  remove(element) {
    const place = this.inner.indexOf(element);
    if (place < 0) throw pyError("ValueError", "list.remove(x): x not in list");
    this.inner.splice(place, 1);
    return null;
  }
  clear() {
    Object.assign(this, { attrib: {}, text: null, tail: null });
    this.inner.length = 0;
    return null;
  }
  find(path, namespaces = null) {
    return pyElementsAt(this, path, namespaces)[0] ?? null;
  }
  findall(path, namespaces = null) {
    return pyElementsAt(this, path, namespaces);
  }
  iterfind(path, namespaces = null) {
    return pyElementsAt(this, path, namespaces).values();
  }
  findtext(path, fallback = null, namespaces = null) {
    const found = this.find(path, namespaces);
    return found === null ? fallback : found.text || "";
  }
  *iter(tag = null) {
    if (tag === null || tag === "*" || this.tag === tag) yield this;
    for (const each of [...this.inner]) yield* each.iter(tag);
  }
  *itertext() {
    if (this.text) yield this.text;
    for (const each of [...this.inner]) {
      yield* each.itertext();
      if (each.tail) yield each.tail;
    }
  }
  pyIter() {
    return this.inner.values();
  }
  pyLen() {
    return this.inner.length;
  }
  pyBool() {
    return this.inner.length > 0;
  }
  pyGetItem(key) {
    return pyGetItem(this.inner, key);
  }
  pyContains(element) {
    return this.inner.includes(element);
  }
}
