// statistics.pvariance(data).
function pyPvariance(data) {
  return pyVariance(data, 0);
}
