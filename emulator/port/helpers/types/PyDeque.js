// collections.deque(x, maxlen).
class PyDeque {
  static pyName = "collections.deque";
  constructor(x = [], maxlen = null) {
    if (maxlen !== null && !pyIsInt(maxlen)) throw pyError("TypeError", "an integer is required");
    if (maxlen < 0) throw pyError("ValueError", "maxlen must be non-negative");
    this.items = [];
    Object.defineProperty(this, "maxlen", { value: maxlen });
    this.extend(x);
  }
  append(item) {
    this.items.push(item);
    if (this.maxlen !== null && this.items.length > this.maxlen) this.items.shift();
    return null;
  }
  appendleft(item) {
    this.items.unshift(item);
    if (this.maxlen !== null && this.items.length > this.maxlen) this.items.pop();
    return null;
  }
  extend(x) {
    for (const item of x === this ? this.items.slice() : pyIter(x)) this.append(item);
    return null;
  }
  extendleft(x) {
    for (const item of x === this ? this.items.slice() : pyIter(x)) this.appendleft(item);
    return null;
  }
  pop() {
    if (this.items.length === 0) throw pyError("IndexError", "pop from an empty deque");
    return this.items.pop();
  }
  popleft() {
    if (this.items.length === 0) throw pyError("IndexError", "pop from an empty deque");
    return this.items.shift();
  }
  clear() {
    this.items = [];
    return null;
  }
  copy() {
    return new PyDeque(this.items, this.maxlen);
  }
  pyCopy() {
    return this.copy();
  }
  count(item) {
    return pyListCount(this.items, item);
  }
  index(item, start = 0, stop = Infinity) {
    try {
      return pyListIndex(this.items, item, start, stop);
    } catch (error) {
      throw pyIsError(error, "ValueError") ? pyError("ValueError", `${pyRepr(item)} is not in deque`) : error;
    }
  }
  insert(index, item) {
    if (this.items.length === this.maxlen) throw pyError("IndexError", "deque already at its maximum size");
    return pyInsert(this.items, index, item);
  }
  remove(item) {
    const index = this.items.findIndex((each) => pySame(each, item));
    if (index === -1) throw pyError("ValueError", `${pyRepr(item)} is not in deque`);
    this.items.splice(index, 1);
    return null;
  }
  reverse() {
    this.items.reverse();
    return null;
  }
  rotate(n = 1) {
    const count = this.items.length;
    if (count > 1) this.items.unshift(...this.items.splice(count - (((pyIndexOf(n) % count) + count) % count)));
    return null;
  }
  [Symbol.iterator]() {
    return this.items[Symbol.iterator]();
  }
  pyLen() {
    return this.items.length;
  }
  pyContains(item) {
    return this.items.some((each) => pySame(each, item));
  }
  place(k) {
    const index = pyIndex(k, this.items.length, `sequence index must be integer, not '${pyTypeName(k)}'`);
    if (index === -1) throw pyError("IndexError", "deque index out of range");
    return index;
  }
  pyGetItem(k) {
    return this.items[this.place(k)];
  }
  pySetItem(k, value) {
    this.items[this.place(k)] = value;
  }
  pyDelItem(k) {
    this.items.splice(this.place(k), 1);
  }
  pySlice() {
    throw pyError("TypeError", "sequence index must be integer, not 'slice'");
  }
  pyReversed() {
    return this.items.slice().reverse();
  }
  pyEquals(other) {
    return other instanceof PyDeque && pyEqual(this.items, other.items);
  }
  pyLess(other) {
    return other instanceof PyDeque ? pyCompare(this.items, other.items, "<") < 0 : undefined;
  }
  pyAdd(other) {
    if (other instanceof PyDeque) return new PyDeque([...this.items, ...other.items], this.maxlen);
    throw pyError("TypeError", `can only concatenate deque (not "${pyTypeName(other)}") to deque`);
  }
  pyIadd(other) {
    this.extend(other);
    return this;
  }
  pyMul(count) {
    return new PyDeque(pyRepeated(this.items, count), this.maxlen);
  }
  pyRepr() {
    return `deque(${pyRepr(this.items)}${this.maxlen === null ? "" : `, maxlen=${this.maxlen}`})`;
  }
}
