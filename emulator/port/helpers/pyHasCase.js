// Whether a text has letters of one case and none of the other, nor of the case of titles.
function pyHasCase(text, isUpper) {
  const characters = Array.from(text);
  const wrong = (each) => /\p{Lt}/u.test(each) || (isUpper ? pyIsLowerCase(each) : /\p{Uppercase}/u.test(each));
  const right = (each) => (isUpper ? /\p{Uppercase}/u.test(each) : pyIsLowerCase(each));
  return characters.some(right) && !characters.some(wrong);
}
