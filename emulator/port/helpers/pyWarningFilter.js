// warnings.simplefilter(action): warnings reach no log, but they may be made errors.
function pyWarningFilter(action) {
  if (action === "error") throw pyError("NotImplementedError", "warnings that are errors; raise the error itself");
  return null;
}
