// x.isdigit(): decimals, and what is a digit by its shape.
function pyIsdigit(x) {
  const raised = "\\xb2\\xb3\\xb9\\u2070\\u2074-\\u2079\\u2080-\\u2089";
  const circled = "\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e";
  const more = "\\u2780-\\u2788\\u278a-\\u2792\\u1369-\\u1371\\u19da\\u{1f100}-\\u{1f10a}";
  const scripts = "\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}";
  return pyConsistsOf(x, "isdigit", new RegExp(`^[\\p{Nd}${raised}${circled}${more}${scripts}]+$`, "u"), /^\d+$/);
}
