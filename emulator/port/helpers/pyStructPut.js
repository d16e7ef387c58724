// The bytes of a value for an item of a struct, as a Buffer.
function pyStructPut({ code, size }, value, isLittle) {
  const fail = (what) => pyError("struct.error", what);
  if (code === "?") return Buffer.from([pyTruthy(value) ? 1 : 0]);
  const isBytes = Buffer.isBuffer(value);
  if (code === "c" && !(isBytes && value.length === 1)) throw fail("char format requires a bytes object of length 1");
  if ("csp".includes(code)) {
    if (!isBytes) throw fail(`argument for '${code}' must be a bytes object`);
    const counted = Buffer.concat([Buffer.from([Math.min(value.length, size - 1, 255)]), value]);
    return Buffer.concat([code === "p" && size > 0 ? counted : value, Buffer.alloc(size)]).subarray(0, size);
  }
  const bytes = Buffer.alloc(size);
  if (code === "f" || code === "d") {
    // JSON's -0 is an int in Python, which has none.
    const number = pyNumberOf(value) === null ? NaN : Number(value) + (pyIsInt(value) ? 0 : -0);
    const isReal = typeof value !== "string" && (!Number.isNaN(number) || Number.isNaN(value));
    if (!isReal || (pyIsInt(value) && !Number.isFinite(number))) throw fail("required argument is not a float");
    if (code === "f" && Number.isFinite(number) && !Number.isFinite(Math.fround(number))) {
      throw pyError("OverflowError", "float too large to pack with f format");
    }
    new DataView(bytes.buffer, bytes.byteOffset)[code === "f" ? "setFloat32" : "setFloat64"](0, number, isLittle);
    return bytes;
  }
  if (!pyIsInt(value) && typeof value?.pyIndex !== "function") throw fail("required argument is not an integer");
  const number = BigInt(pyIndexOf(value));
  const bits = BigInt(size * 8);
  const isSigned = code === code.toLowerCase();
  const [least, most] = isSigned ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
  if (number < least || number > most) {
    // C's own range comes first, and in its own order it has other names.
    const isInC = "IL".includes(code) ? BigInt.asUintN(64, number) === number : BigInt.asIntN(64, number) === number;
    const names = { b: "byte", B: "ubyte", ...(isLittle ? { h: "short", H: "ushort" } : {}) };
    const name = names[code] ?? `'${code}'`;
    if (size === 8 && !isLittle) throw fail("int too large to convert");
    throw fail(isInC && size < 8 ? `${name} format requires ${least} <= number <= ${most}` : "argument out of range");
  }
  bytes.write(BigInt.asUintN(size * 8, number).toString(16).padStart(size * 2, "0"), "hex");
  return isLittle ? bytes.reverse() : bytes;
}
