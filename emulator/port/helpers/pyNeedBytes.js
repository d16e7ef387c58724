// Bytes where a method of bytes takes nothing else.
function pyNeedBytes(x) {
  if (Buffer.isBuffer(x)) return x;
  throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(x)}'`);
}
