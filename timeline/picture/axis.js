// The axis in the browser, as in scale.py: from instants (minutes since the year 1) to pixels, linear or by the knots of an even scale.

/** @typedef {ReadonlyArray<readonly [number, number]>} Knots (instant, place), both rising */
/** @typedef {{low: number, high: number, pixels: number, even: boolean, length: number, at: (moment: number) => number, moment: (pixel: number) => number}} Axis */

/** The value of the line through the points, continued at both ends.
 * @param {number} value @param {Knots} knots @param {0 | 1} from the side that the value is of @returns {number} */
const interpolated = (value, knots, from) => {
  let [low, high] = [1, knots.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (knots[middle][from] > value) high = middle;
    else low = middle + 1;
  }
  const [one, other] = [knots[low - 1], knots[low]];
  const share = (value - one[from]) / (other[from] - one[from]);
  return one[1 - from] + share * (other[1 - from] - one[1 - from]);
};

/** An axis of so many pixels; `low` and `high` are instants or, with knots, places.
 * @param {number} low @param {number} high @param {number} pixels @param {Knots | null} [knots] @returns {Axis} */
const axisOf = (low, high, pixels, knots = null) => {
  const place = knots ? (/** @type {number} */ moment) => interpolated(moment, knots, 0) : (/** @type {number} */ moment) => moment;
  const instant = knots ? (/** @type {number} */ at) => interpolated(at, knots, 1) : (/** @type {number} */ at) => at;
  const at = (/** @type {number} */ moment) => ((place(moment) - low) / (high - low)) * pixels;
  const moment = (/** @type {number} */ pixel) => instant(low + (pixel / pixels) * (high - low));
  return { low, high, pixels, even: knots !== null, at, moment, length: moment(pixels) - moment(0) };
};
