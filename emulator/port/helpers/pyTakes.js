// The arguments that * gives to a library's function: no fewer than it needs, no more than it has names for.
function pyTakes(given, who, names, least) {
  const counted = `${names.length} argument${names.length === 1 ? "" : "s"}`;
  if (given.length > names.length) {
    throw pyError("TypeError", `${who} takes at most ${counted} (${given.length} given)`);
  }
  if (given.length < least) {
    throw pyError("TypeError", `${who} missing required argument '${names[given.length]}' (pos ${given.length + 1})`);
  }
  return given;
}
