import { findMariadb, startMariadb, type MariadbServer } from './mariadb.ts'

declare global {
  var privateMariadb: MariadbServer | undefined
}

const LEFT_OUT = `
##############################################################################
##  THE MARIADB HALF OF THE SERVER TESTS IS LEFT OUT.                       ##
##  No mariadbd was found and TEST_DATABASE_URL is not set.                 ##
##  Debian: apt-get install mariadb-server    (or point TEST_DATABASE_URL   ##
##  at a server where databases may be created: mysql://user:pw@host:port)  ##
##############################################################################
`

/** Runs once before the tests of the `mariadb` project; its workers inherit the environment. */
export default async function setUp(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL']
  const found = given ? undefined : findMariadb()
  if (given) process.env['BEEGRID_TEST_MARIADB'] = given
  else if (found) await startPrivate(found)
  else leaveOut()
}

async function startPrivate(found: NonNullable<ReturnType<typeof findMariadb>>): Promise<void> {
  const server = await startMariadb(found)
  globalThis.privateMariadb = server
  process.env['BEEGRID_TEST_MARIADB'] = server.url
}

function leaveOut(): void {
  delete process.env['BEEGRID_TEST_MARIADB']
  process.stderr.write(LEFT_OUT)
}
