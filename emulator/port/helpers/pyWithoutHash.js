// What __hash__ = None makes of a class: none of its objects can be a key.
function pyWithoutHash() {
  throw pyError("TypeError", `unhashable type: '${pyTypeName(this)}'`);
}
