// A UUID of a name in a namespace: the first bytes of a hash of both.
function pyUuidOfName(namespace, name, algorithm, version) {
  if (!(namespace instanceof PyUUID)) {
    throw pyError("AttributeError", `'${pyTypeName(namespace)}' object has no attribute 'bytes'`);
  }
  if (typeof name !== "string") {
    throw pyError("TypeError", `encoding without a string argument`);
  }
  const hash = crypto.createHash(algorithm).update(namespace.bytes).update(Buffer.from(name));
  return PyUUID.of(hash.digest().subarray(0, 16), version);
}
