// template % values, of a str.
function pyPercent(template, values) {
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
    const value = piece.key === undefined ? next : () => pyPercentKey(values, piece.key);
    // After a key there are no values in order.
    if (piece.key !== undefined) used = given.length;
    return pyPercentOne({ ...piece, width: Math.abs(width), isLeft, precision, value });
  });
  if (used >= given.length || pyIsMapping(values)) return pieces.join("");
  throw pyError("TypeError", "not all arguments converted during string formatting");
}
