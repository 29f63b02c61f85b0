import type { Page } from 'playwright-core'
import { baseUrl } from './stage'

export interface DemoAccount {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly areaName: string
}

/** The first demo account of a role. */
export async function accountOf(role: string, place = 0): Promise<DemoAccount> {
  const response = await fetch(`${baseUrl()}/api/v1/demo/accounts`)
  const { items } = (await response.json()) as { items: DemoAccount[] }
  const found = items.filter((each) => each.role === role)[place]
  if (!found) throw new Error(`no demo account for ${role}`)
  return found
}

/** Opens the site and picks a demo account, as a visitor does. */
export async function enterAs(page: Page, account: DemoAccount): Promise<void> {
  await page.goto('/')
  await page.getByText(account.name, { exact: true }).first().click()
  await page.waitForURL(/pages\/(home|workbench)/)
}
