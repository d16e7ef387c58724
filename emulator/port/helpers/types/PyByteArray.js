// Bytes that change: bytearray.
class PyByteArray {
  static pyName = "bytearray";
  static of(items) {
    return new PyByteArray(Buffer.from(items));
  }
  constructor(...given) {
    this.items = Array.from(given.length === 0 ? [] : this.#made(...given));
  }
  #made(x, ...given) {
    const isOf = typeof x === "string" || pyIsInt(x) || given.length > 0 || typeof x?.pyBytes === "function";
    const wrong = "cannot convert '…' object to bytearray";
    return isOf ? pyBytes(x, ...given) : pyBytesView(x) ?? pyBytesOf(pyIter(x, wrong));
  }
  get pyAsBytes() {
    return Buffer.from(this.items);
  }
  // Of another size it has a list of its own: what a memoryview shows stays as it was.
  #resized(items) {
    this.items = items;
    return null;
  }
  // The bytes of anything that can be added: bytes, or ints.
  #taken(x) {
    return Array.from(pyBytesView(x) ?? pyBytesOf(pyIter(x, "can't extend bytearray with …")));
  }
  append(item) {
    return this.#resized([...this.items, ...pyByte(item)]);
  }
  extend(items) {
    return this.#resized([...this.items, ...this.#taken(items)]);
  }
  insert(index, item) {
    const items = this.items.slice();
    pyInsert(items, index, pyByte(item)[0]);
    return this.#resized(items);
  }
  pop(index = -1) {
    if (this.items.length === 0) throw pyError("IndexError", "pop from empty bytearray");
    const wrong = `'${pyTypeName(index)}' object cannot be interpreted as an integer`;
    const place = pyIndex(index, this.items.length, wrong);
    if (place === -1) throw pyError("IndexError", "pop index out of range");
    const item = this.items[place];
    this.#resized(this.items.toSpliced(place, 1));
    return item;
  }
  remove(item) {
    const place = this.items.indexOf(pyByte(item)[0]);
    if (place === -1) throw pyError("ValueError", "value not found in bytearray");
    return this.#resized(this.items.toSpliced(place, 1));
  }
  clear() {
    return this.#resized([]);
  }
  reverse() {
    this.items.reverse();
    return null;
  }
  copy() {
    return PyByteArray.of(this.items);
  }
  decode(...given) {
    return pyDecode(this.pyAsBytes, ...given);
  }
  hex(...given) {
    return pyHexText(this.pyAsBytes, ...given);
  }
  find(...given) {
    return pyFind(this.pyAsBytes, ...given);
  }
  index(...given) {
    return pyFirstIndex(this.pyAsBytes, ...given);
  }
  count(...given) {
    return pyCount(this.pyAsBytes, ...given);
  }
  startswith(...given) {
    return pyStartswith(this.pyAsBytes, ...given);
  }
  endswith(...given) {
    return pyEndswith(this.pyAsBytes, ...given);
  }
  pyLen() {
    return this.items.length;
  }
  pyIter() {
    return this.items.values();
  }
  pyContains(item) {
    return pyBytesIn(pyBytesView(item) ?? item, this.pyAsBytes);
  }
  #place(k) {
    const place = pyIndex(k, this.items.length, `bytearray indices must be integers or slices, not ${pyTypeName(k)}`);
    if (place === -1) throw pyError("IndexError", "bytearray index out of range");
    return place;
  }
  pyGetItem(k) {
    return typeof k?.pySliced === "function" ? k.pySliced(this) : this.items[this.#place(k)];
  }
  pySetItem(k, v) {
    this.items[this.#place(k)] = pyByte(v)[0];
  }
  pyDelItem(k) {
    this.#resized(this.items.toSpliced(this.#place(k), 1));
  }
  pySlice(...range) {
    return PyByteArray.of(pySlice(this.items, ...range));
  }
  pySetSlice(range, items) {
    const [changed, fresh] = [this.items.slice(), this.#taken(items)];
    pySetSlice(changed, range, fresh);
    if (changed.length === this.items.length) Object.assign(this.items, changed);
    else this.#resized(changed);
  }
  pyDelSlice(...range) {
    const changed = this.items.slice();
    pyDelSlice(changed, ...range);
    this.#resized(changed);
  }
  pyEquals(other) {
    return pyBytesView(other)?.equals(this.pyAsBytes) === true;
  }
  pyLess(other) {
    const bytes = pyBytesView(other);
    return bytes === undefined ? undefined : Buffer.compare(this.pyAsBytes, bytes) < 0;
  }
  pyAdd(other) {
    const bytes = pyBytesView(other);
    if (bytes === undefined) throw pyError("TypeError", `can't concat ${pyTypeName(other)} to bytearray`);
    return PyByteArray.of([...this.items, ...bytes]);
  }
  pyRadd(other) {
    return Buffer.isBuffer(other) ? Buffer.concat([other, this.pyAsBytes]) : undefined;
  }
  pyIadd(other) {
    const bytes = pyBytesView(other);
    if (bytes === undefined) throw pyError("TypeError", `can't concat ${pyTypeName(other)} to bytearray`);
    this.#resized([...this.items, ...bytes]);
    return this;
  }
  pyMul(times) {
    return PyByteArray.of(pyRepeated(this.items, times));
  }
  pyRmul(times) {
    return this.pyMul(times);
  }
  pyBytes() {
    return this.pyAsBytes;
  }
  pyHash() {
    throw pyError("TypeError", "unhashable type: 'bytearray'");
  }
  pyRepr() {
    return `bytearray(${pyRepr(this.pyAsBytes)})`;
  }
}
