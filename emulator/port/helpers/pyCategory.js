// unicodedata.category(character).
function pyCategory(character) {
  const one = pyOneCharacter(character, "category");
  // A letter whose case later versions took away.
  if (one === "\u0295") return "Ll";
  const all = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn";
  return all.split(" ").find((category) => new RegExp(`\\p{${category}}`, "u").test(one));
}
