// What stands for a reference by name; without a semicolon the longest name that is a start of it counts.
function pyHtmlName(name) {
  const latin = pyHtmlLatin();
  const whole = name.replace(/;$/, "");
  if (Object.hasOwn(latin, whole)) return latin[whole];
  const names = name.endsWith(";") ? pyHtmlNames() : {};
  if (Object.hasOwn(names, whole)) return names[whole];
  if (/^[a-zA-Z][a-zA-Z\d]*;$/.test(name)) throw pyError("LookupError", `&${name} is no character of HTML 4`);
  for (let length = whole.length; length > 1; length -= 1) {
    const start = name.slice(0, length);
    if (Object.hasOwn(latin, start)) return latin[start] + name.slice(length);
  }
  return "&" + name;
}
