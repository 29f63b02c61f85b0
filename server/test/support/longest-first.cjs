const Sequencer = require('@jest/test-sequencer').default

/** Each of these takes minutes: begun last, one of them would keep the whole run waiting while the other workers stand idle. */
const LONGEST = /[\\/]simulation[\\/]/

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const long = ({ path, context }) =>
      LONGEST.test(path) ? 1 + Number(context.config.displayName?.name === 'mariadb') : 0
    return [...super.sort(tests)].sort((one, other) => long(other) - long(one))
  }
}
