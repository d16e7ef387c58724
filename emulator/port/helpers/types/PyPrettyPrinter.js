// How pprint writes a value: what does not fit into a line stands on several.
class PyPrettyPrinter {
  static pyName = "PrettyPrinter";
  constructor(indent, width, isSorted) {
    const [step, room] = [pyIndexOf(indent), pyIndexOf(width)];
    if (step < 0) throw pyError("ValueError", "indent must be >= 0");
    if (room === 0) throw pyError("ValueError", "width must be != 0");
    Object.assign(this, { step, room, isSorted, pad: " ".repeat(Math.max(step - 1, 0)) });
  }
  static size(text) {
    return Array.from(text).length;
  }
  // Pairs by their keys, those of several types by the names of these.
  pairs(dict) {
    const found = pyList(pyItems(dict));
    const order = ([a], [b]) => {
      try {
        return pyCompare(a, b, "<");
      } catch {
        return pyCompare(`<class '${pyTypeName(a)}'>`, `<class '${pyTypeName(b)}'>`, "<");
      }
    };
    return this.isSorted ? found.sort(order) : found;
  }
  repr(value) {
    const type = pyTypeName(value);
    const all = (items) => items.map((each) => this.repr(each)).join(", ");
    const field = ([key, each]) => `${this.repr(key)}: ${this.repr(each)}`;
    if (type === "dict") return `{${this.pairs(value).map(field).join(", ")}}`;
    if (type === "list") return `[${all(value)}]`;
    return type === "tuple" ? `(${all([...value])}${value.length === 1 ? "," : ""})` : pyRepr(value);
  }
  format(value, indent = 0, allowance = 0, level = 1) {
    const shown = this.repr(value);
    if (PyPrettyPrinter.size(shown) <= this.room - indent - allowance) return shown;
    const type = pyTypeName(value);
    if (type === "str") return this.lines(value, indent, allowance, level);
    if (type === "dict") return `{${this.pad}${this.fields(this.pairs(value), indent, allowance + 1, level + 1)}}`;
    if (type === "list") return `[${this.items(value, indent, allowance + 1, level + 1)}]`;
    const end = value?.length === 1 ? ",)" : ")";
    if (type === "tuple") return `(${this.items([...value], indent, allowance + end.length, level + 1)}${end}`;
    const kinds = "bytes set frozenset mappingproxy SimpleNamespace Counter defaultdict OrderedDict ChainMap deque";
    const isPrinted = kinds.split(" ").includes(type.split(".").at(-1)) || typeof value?.pyValues === "function";
    if (!isPrinted) return shown;
    throw pyError("NotImplementedError", `pprint of a long ${type}; print a dict or a list of its parts`);
  }
  items(items, indent, allowance, level) {
    const at = indent + this.step;
    const last = items.length - 1;
    const texts = items.map((each, index) => this.format(each, at, index === last ? allowance : 1, level));
    return this.pad + texts.join(`,\n${" ".repeat(at)}`);
  }
  fields(pairs, indent, allowance, level) {
    const at = indent + this.step;
    const last = pairs.length - 1;
    const texts = pairs.map(([key, each], index) => {
      const name = `${this.repr(key)}: `;
      const from = at + PyPrettyPrinter.size(name);
      return name + this.format(each, from, index === last ? allowance : 1, level);
    });
    return texts.join(`,\n${" ".repeat(at)}`);
  }
  // A text in pieces that fit, cut behind spaces.
  lines(text, indent, allowance, level) {
    if (text === "") return "''";
    const isFirst = level === 1;
    const [from, behind] = isFirst ? [indent + 1, allowance + 1] : [indent, allowance];
    const lines = pySplitlines(text, true);
    const room = (isEnd) => this.room - from - (isEnd ? behind : 0);
    const fits = (piece, isEnd) => PyPrettyPrinter.size(pyRepr(piece)) <= room(isEnd);
    const chunks = lines.flatMap((line, index) => {
      const isEnd = index === lines.length - 1;
      if (fits(line, isEnd)) return [line];
      const parts = line.match(/(?:\ufeff|[^\s\x1c-\x1f\x85])*(?:(?!\ufeff)[\s\x1c-\x1f\x85])*/g).filter(Boolean);
      return parts.reduce((made, part, place) => {
        const joined = (made.at(-1) ?? "") + part;
        if (made.length > 0 && !fits(joined, isEnd && place === parts.length - 1)) return [...made, part];
        return [...made.slice(0, -1), joined];
      }, []);
    });
    if (chunks.length === 1) return pyRepr(lines.at(-1));
    const shown = chunks.map((chunk) => pyRepr(chunk)).join(`\n${" ".repeat(from)}`);
    return isFirst ? `(${shown})` : shown;
  }
}
