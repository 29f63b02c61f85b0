import './mariadb.setup.ts'

export default async function tearDown(): Promise<void> {
  await globalThis.privateMariadb?.stop()
}
