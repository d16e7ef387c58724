// What a function makes of a part of logging.config.dictConfig, or the ValueError that names the part.
function pyConfigured(part, make) {
  try {
    return make();
  } catch (error) {
    if (pyIsError(error, "NotImplementedError")) throw error;
    throw Object.assign(pyError("ValueError", `Unable to configure ${part}`), { cause: error });
  }
}
