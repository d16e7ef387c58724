// Reads an XML document; what it does not know is an error, as what is not well-formed is.
class PyXmlReader {
  constructor(text) {
    Object.assign(this, { text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"), at: 0 });
  }
  fail(what, place = this.at) {
    const before = this.text.slice(0, place).split("\n");
    const column = Array.from(before.at(-1)).length;
    throw pyError("xml.etree.ElementTree.ParseError", `${what}: line ${before.length}, column ${column}`);
  }
  document() {
    let [root, open] = [null, []];
    while (this.at < this.text.length) {
      if (this.skipped()) continue;
      const holder = open.at(-1);
      if (this.text.startsWith("<![CDATA[", this.at) && holder) {
        const end = this.text.indexOf("]]>", this.at);
        if (end < 0) this.fail("unclosed CDATA section");
        this.put(holder.element, this.text.slice(this.at + 9, end));
        this.at = end + 3;
      } else if (this.text.startsWith("</", this.at)) {
        this.closed(open.pop());
      } else if (this.text[this.at] === "<") {
        if (root && !holder) this.fail("junk after document element");
        const made = this.opened(holder?.spaces ?? new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
        holder?.element.append(made.element);
        root ??= made.element;
        if (!made.isClosed) open.push(made);
      } else {
        this.characters(holder, root);
      }
    }
    if (root === null || open.length > 0) this.fail("no element found");
    return root;
  }
  // Passes over a comment, a processing instruction, or a document type.
  skipped() {
    for (const [start, end, what] of [["<!--", "-->", "unclosed token"], ["<?", "?>", "unclosed token"]]) {
      if (!this.text.startsWith(start, this.at)) continue;
      const found = this.text.indexOf(end, this.at);
      if (found < 0) this.fail(what);
      this.at = found + end.length;
      return true;
    }
    const type = /^<!DOCTYPE[^[>]*>/.exec(this.text.slice(this.at));
    if (!type && this.text.startsWith("<!DOCTYPE", this.at)) {
      throw pyError("NotImplementedError", "an XML document with declarations of its own");
    }
    this.at += type?.[0].length ?? 0;
    return type !== null;
  }
  characters(holder, root) {
    const end = this.text.indexOf("<", this.at);
    const found = this.text.slice(this.at, end < 0 ? this.text.length : end);
    if (holder) this.put(holder.element, this.plain(found, this.at));
    else if (found.trim() !== "") {
      this.fail(root ? "junk after document element" : "syntax error", this.at + found.search(/\S/));
    }
    this.at += found.length;
  }
  put(element, text) {
    const last = element.inner.at(-1);
    if (last) last.tail = (last.tail ?? "") + text;
    else element.text = (element.text ?? "") + text;
    if (text === "" && !last && element.text === "") element.text = null;
    if (text === "" && last && last.tail === "") last.tail = null;
  }
  plain(text, place) {
    return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));|&/g, (whole, decimal, hex, name, index) => {
      const known = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name];
      if (known) return known;
      if (name !== undefined) this.fail(`undefined entity &${name};`, place + index);
      if (whole === "&") this.fail("not well-formed (invalid token)", place + index + 1);
      return String.fromCodePoint(decimal === undefined ? parseInt(hex, 16) : Number(decimal));
    });
  }
  opened(outer) {
    const start = this.at;
    const tag = /^<([^\s<>/=!?&'"]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;
    const found = tag.exec(this.text.slice(start));
    if (!found) this.fail(this.text.indexOf(">", start) < 0 ? "unclosed token" : "not well-formed (invalid token)");
    const [all, name, rest, slash] = found;
    const pairs = Array.from(rest.matchAll(/([^\s=]+)\s*=\s*(["'])(.*?)\2/gs), ([, key, , value]) => [
      key,
      this.plain(value.replace(/[\n\t]/g, " "), start),
    ]);
    const spaces = new Map(outer);
    for (const [key, value] of pairs) if (/^xmlns(:|$)/.test(key)) spaces.set(key.slice(6), value);
    const element = new PyElement(this.named(name, spaces, start + 1, true));
    for (const [key, value] of pairs) {
      if (/^xmlns(:|$)/.test(key)) continue;
      const full = this.named(key, spaces, start, false);
      if (pyIn(full, element.attrib)) this.fail("duplicate attribute", start);
      element.set(full, value);
    }
    this.at += all.length;
    return { element, name, spaces, isClosed: slash === "/" };
  }
  named(name, spaces, place, isTag) {
    const [prefix, local] = name.includes(":") ? name.split(":") : ["", name];
    if (prefix && !spaces.has(prefix)) this.fail("unbound prefix", place - 1);
    const uri = prefix || isTag ? spaces.get(prefix) : undefined;
    return uri ? `{${uri}}${local}` : local;
  }
  closed(made) {
    const found = /^<\/([^\s<>/]+)\s*>/.exec(this.text.slice(this.at));
    if (!found) this.fail("not well-formed (invalid token)");
    if (!made) this.fail("not well-formed (invalid token)", this.at + 2);
    if (made.name !== found[1]) this.fail("mismatched tag", this.at + 2);
    this.at += found[0].length;
  }
}
