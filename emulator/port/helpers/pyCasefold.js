// x.casefold(): Cherokee folds to its capitals, and a dotless i stays.
function pyCasefold(x) {
  if (typeof x !== "string") return pyCallMethod(x, "casefold");
  const folded = (character) => {
    if (character === "ı") return character;
    const isCherokee = /[\u13a0-\u13fd\uab70-\uabbf]/.test(character);
    return isCherokee ? character.toUpperCase() : character.toLowerCase().toUpperCase().toLowerCase();
  };
  return x.replace(/[^\0-\x7f]/gu, folded).replace(/[A-Z]+/g, (run) => run.toLowerCase());
}
