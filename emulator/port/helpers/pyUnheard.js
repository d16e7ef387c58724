// logging.captureWarnings(...) and its like: at Segment there are no warnings.
function pyUnheard() {
  return null;
}
