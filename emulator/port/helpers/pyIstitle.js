// x.istitle(): capitals stand at the start of words, and small letters nowhere else.
function pyIstitle(x) {
  if (Buffer.isBuffer(x)) return pyIstitle(x.toString("latin1").replace(/[\x80-\xff]/g, " "));
  if (typeof x !== "string") return pyCallMethod(x, "istitle");
  let [isInWord, hasCase] = [false, false];
  for (const character of x) {
    const [isCapital, isSmall] = [/[\p{Uppercase}\p{Lt}]/u.test(character), pyIsLowerCase(character)];
    if (isCapital ? isInWord : isSmall && !isInWord) return false;
    isInWord = isCapital || isSmall;
    hasCase ||= isInWord;
  }
  return hasCase;
}
