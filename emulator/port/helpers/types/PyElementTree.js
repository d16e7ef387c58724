// xml.etree.ElementTree.ElementTree(element).
class PyElementTree {
  static pyName = "xml.etree.ElementTree.ElementTree";
  constructor(element = null) {
    Object.defineProperty(this, "root", { value: element });
  }
  getroot() {
    return this.root;
  }
  find(path, namespaces = null) {
    return this.root.find(path, namespaces);
  }
  findall(path, namespaces = null) {
    return this.root.findall(path, namespaces);
  }
  findtext(path, fallback = null, namespaces = null) {
    return this.root.findtext(path, fallback, namespaces);
  }
  iter(tag = null) {
    return this.root.iter(tag);
  }
  write(file, encoding = null, declares = null, space = null, method = null, options = {}) {
    const isShort = options.short_empty_elements ?? true;
    file.write(pyXmlText(this.root, encoding, method, declares, space, isShort));
    return null;
  }
}
