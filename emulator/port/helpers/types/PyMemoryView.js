// A view of bytes, or of a part of them, without a copy: memoryview.
class PyMemoryView {
  static pyName = "memoryview";
  constructor(object) {
    const bytes = pyViewedBytes(object);
    this.obj = object.obj ?? object;
    this.items = object.items ?? bytes;
    this.places = object.places ?? Array.from(this.items.keys());
    this.readonly = object.readonly ?? bytes === object;
  }
  #open() {
    if (this.places === null) throw pyError("ValueError", "operation forbidden on released memoryview object");
    return this.places;
  }
  get pyAsBytes() {
    return Buffer.from(this.#open().map((place) => this.items[place]));
  }
  get nbytes() {
    return this.#open().length;
  }
  get itemsize() {
    return this.#open() && 1;
  }
  tobytes() {
    return this.pyAsBytes;
  }
  tolist() {
    return Array.from(this.pyAsBytes);
  }
  hex(...given) {
    return pyHexText(this.pyAsBytes, ...given);
  }
  release() {
    this.places = null;
    return null;
  }
  pyEnter() {
    this.#open();
    return this;
  }
  pyExit() {
    this.release();
    return false;
  }
  pyLen() {
    return this.#open().length;
  }
  pyIter() {
    return this.pyAsBytes.values();
  }
  #place(k) {
    const place = pyIndex(k, this.#open().length, "memoryview: invalid slice key");
    if (place === -1) throw pyError("IndexError", "index out of bounds on dimension 1");
    return this.places[place];
  }
  pyGetItem(k) {
    return typeof k?.pySliced === "function" ? k.pySliced(this) : this.items[this.#place(k)];
  }
  pySlice(...range) {
    const part = new PyMemoryView(this);
    part.places = pySlice(this.#open(), ...range);
    return part;
  }
  #writable() {
    if (this.readonly) throw pyError("TypeError", "cannot modify read-only memory");
  }
  pySetItem(k, v) {
    this.#writable();
    const place = this.#place(k);
    if (!pyIsInt(v)) throw pyError("TypeError", "memoryview: invalid type for format 'B'");
    if (v < 0 || v > 255) throw pyError("ValueError", "memoryview: invalid value for format 'B'");
    this.items[place] = Number(v);
  }
  pySetSlice(range, items) {
    this.#writable();
    const [bytes, part] = [pyBytesLike(items), this.pySlice(...range)];
    const differs = "memoryview assignment: lvalue and rvalue have different structures";
    if (bytes.length !== part.places.length) throw pyError("ValueError", differs);
    part.places.forEach((place, index) => (this.items[place] = bytes[index]));
  }
  pyEquals(other) {
    return pyBytesView(other)?.equals(this.pyAsBytes) === true;
  }
  pyBytes() {
    return this.pyAsBytes;
  }
  pyRepr() {
    throw pyError("NotImplementedError", "the text of a memoryview, which is an address; write bytes(view)");
  }
}
