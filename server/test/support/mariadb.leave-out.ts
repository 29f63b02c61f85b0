/* eslint-disable house/no-hidden-test -- this is the one place where tests are left out, loudly and counted */
// Where no MariaDB is to be had, every test of this project is counted as skipped, instead of vanishing.
if (!process.env['BEEGRID_TEST_MARIADB']) {
  const nothing = (): void => undefined
  Object.assign(globalThis, {
    describe: describe.skip,
    test: test.skip,
    it: it.skip,
    beforeAll: nothing,
    beforeEach: nothing,
    afterEach: nothing,
    afterAll: nothing,
  })
}
