// statistics.geometric_mean(data).
function pyGeometricMean(data) {
  try {
    return pyMathExp(pyFmean(Array.from(pyIter(data), (item) => pyMathLog(item))));
  } catch (error) {
    if (!pyIsError(error, "ValueError")) throw error;
    const what = "geometric mean requires a non-empty dataset containing positive numbers";
    throw pyError("statistics.StatisticsError", what);
  }
}
