// The int that a text or bytes say in a base; base 0 is the one of the prefix.
function pyIntOfText(x, base) {
  const text = pyNumeral(Buffer.isBuffer(x) ? x.toString("latin1") : x).toLowerCase();
  const [, sign, zero, rest] = /^([+-]?)((?:0[xob](?=_?[\da-z]))?)(.*)$/s.exec(text);
  const bases = { "0x": 16, "0o": 8, "0b": 2 };
  const real = base === 0 ? bases[zero] ?? 10 : base;
  const digits = bases[zero] === real ? rest.replace(/^_/, "") : zero + rest;
  const allowed = `[${"0123456789abcdefghijklmnopqrstuvwxyz".slice(0, real)}]+`;
  const isNumeral = new RegExp(`^${allowed}(_${allowed})*$`).test(digits);
  if (!isNumeral || (base === 0 && real === 10 && /^0[\d_]*[1-9]/.test(digits))) {
    const shown = Array.from(pyRepr(x)).slice(0, 200).join("");
    throw pyError("ValueError", `invalid literal for int() with base ${base}: ${shown}`);
  }
  const plain = digits.replaceAll("_", "");
  if (plain.length > 4300 && ![2, 4, 8, 16, 32].includes(real)) {
    const limit = "Exceeds the limit (4300 digits) for integer string conversion";
    const advice = "use sys.set_int_max_str_digits() to increase the limit";
    throw pyError("ValueError", `${limit}: value has ${plain.length} digits; ${advice}`);
  }
  const radix = BigInt(real);
  const size = Array.from(plain).reduce((sum, digit) => sum * radix + BigInt(parseInt(digit, 36)), 0n);
  return pyInteger(sign === "-" ? -size : size);
}
