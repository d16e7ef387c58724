// The text of a class's constructor, its own or that of a base, which tells how many arguments it takes.
function pyConstructorText(type) {
  let each = type;
  for (; /^class\b/.test(each); each = Object.getPrototypeOf(each)) {
    const own = /^ *constructor\([^]*/m.exec(each);
    if (own !== null) return own[0];
  }
  return each === Function.prototype ? "()" : String(each);
}
