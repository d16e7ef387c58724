// unicodedata.combining(character): its class, found by the marks that it is sorted after.
function pyCombining(character) {
  const one = pyOneCharacter(character, "combining");
  const classes =
    "1 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 84 91 103 107 118 " +
    "122 129 130 132 202 214 216 218 220 222 224 226 228 230 232 233 234 240";
  const marks =
    "\u0334\u{16ff0}\u093c\u3099\u094d\u05b0\u05b1\u05b2\u05b3\u05b4\u05b5\u05b6\u05b7\u05b8\u05b9\u05bb\u05bc\u05bd" +
    "\u05bf\u05c1\u05c2\ufb1e\u064b\u064c\u064d\u0618\u0619\u061a\u0651\u0652\u0670\u0711\u0c55\u0c56\u0e38\u0e48" +
    "\u0eb8\u0ec8\u0f71\u0f72\u0f74\u0321\u1dce\u031b\u1dfa\u0316\u059a\u302e\u{1d16d}\u05ae\u0300\u0315" +
    "\u035c\u035d\u0345";
  // Vowels that are two marks have no class of their own.
  if (/[\u0f73\u0f75\u0f81]/.test(one) || !/\p{M}/u.test(one)) return 0;
  const isSwapped = (first, second) => (first + second).normalize("NFD") === second + first.normalize("NFD");
  const behind = Array.from(marks).findLastIndex((mark) => mark !== one.normalize("NFD") && isSwapped(one, mark));
  if (behind === -1 && !isSwapped("\u0345", one)) return 0;
  return Number(classes.split(" ")[behind + 1]);
}
