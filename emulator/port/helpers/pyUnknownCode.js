// Python's sentence for a format code that a type does not have.
function pyUnknownCode(code, x) {
  const shown = /^[!-~]$/.test(code) ? code : `\\x${code.codePointAt(0).toString(16)}`;
  return `Unknown format code '${shown}' for object of type '${pyTypeName(x)}'`;
}
