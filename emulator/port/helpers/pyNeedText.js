// A text where a method of str takes nothing else; `what` begins Python's sentence.
function pyNeedText(x, what = "must be str") {
  if (typeof x === "string") return x;
  throw pyError("TypeError", `${what}, not ${pyTypeName(x)}`);
}
