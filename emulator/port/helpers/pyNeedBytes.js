// Bytes where a method of bytes takes nothing else.
function pyNeedBytes(x) {
  const bytes = pyBytesView(x);
  if (bytes !== undefined) return bytes;
  throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(x)}'`);
}
