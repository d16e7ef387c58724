// template % values, of a str, or of the characters that stand for bytes.
function pyPercent(template, values, isBytes = false) {
  const isTuple = values instanceof PyTuple;
  const given = isTuple ? Array.from(values) : [values];
  let used = 0;
  const next = () => {
    if (used >= given.length) throw pyError("TypeError", "not enough arguments for format string");
    used += 1;
    return given[used - 1];
  };
  const pieces = pyPercentPieces(template).map((piece) => {
    if (typeof piece === "string") return piece;
    const width = piece.width === "*" ? pyStar(next()) : Number(piece.width);
    const isLeft = piece.flags.includes("-") || width < 0;
    const precision = piece.precision === "*" ? Math.max(pyStar(next()), 0) : piece.precision;
    const key = isBytes && piece.key !== undefined ? Buffer.from(piece.key, "latin1") : piece.key;
    const taken = key === undefined ? next : () => pyPercentKey(values, key);
    const value = isBytes ? () => pyPercentBytes(piece.type, taken()) : taken;
    const type = (isBytes && { b: "s", r: "a" }[piece.type]) || piece.type;
    // After a key there are no values in order.
    if (piece.key !== undefined) used = given.length;
    return pyPercentOne({ ...piece, type, width: Math.abs(width), isLeft, precision, value });
  });
  if (used >= given.length || pyIsMapping(values)) return pieces.join("");
  throw pyError("TypeError", `not all arguments converted during ${isBytes ? "bytes" : "string"} formatting`);
}
