// a != b, where some class has a __ne__ of its own.
function pyUnequal(a, b) {
  let said = a?.pyNotEquals?.(b ?? null);
  if (said === undefined) said = b?.pyNotEquals?.(a ?? null);
  return said === undefined ? !pyEqual(a, b) : pyTruthy(said);
}
