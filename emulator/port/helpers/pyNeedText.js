// A text where a method of str takes nothing else; `what` begins Python's sentence.
function pyNeedText(x, what = "must be str") {
  if (typeof x === "string") return x;
  // Python names None itself where it counts the arguments.
  const isCounted = x == null && what.includes("argument");
  throw pyError("TypeError", `${what}, not ${isCounted ? "None" : pyTypeName(x)}`);
}
