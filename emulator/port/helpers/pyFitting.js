// A method of a built-in type that counts what it is called with.
function pyFitting(who, helper) {
  return (x, ...given) => {
    pyCheckGiven(helper, [x, ...given], who);
    return helper(x, ...given);
  };
}
