// The parameters in a function's text: `a=` has a default, `*args` takes any number; undefined where it does not tell.
function pyParametersIn(text) {
  if (text.endsWith("{ [native code] }")) return undefined;
  const parameters = [];
  let [depth, parameter] = [0, ""];
  // A text may hold any sign, and is one part.
  for (const [part] of text.slice(text.indexOf("(")).matchAll(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[^]/g)) {
    if (")]}".includes(part)) depth -= 1;
    if (depth === 0 || (depth === 1 && part === ",")) {
      if (parameter.trim() !== "") parameters.push(parameter.trim());
      parameter = "";
    } else {
      parameter += part;
    }
    if ("([{".includes(part)) depth += 1;
    if (depth === 0) break;
  }
  return parameters.map((each) => (each.startsWith("...") ? "*args" : each.replace(/ = [^]*/, "=")));
}
