export type Environment = Readonly<Record<string, string | undefined>>

/** A variable of the environment that cannot be used; the message names it and says what is expected. */
export class ConfigError extends Error {
  constructor(variable: string, problem: string) {
    super(`环境变量 ${variable} 有误 / environment variable ${variable}: ${problem}`)
    this.name = 'ConfigError'
  }
}

/** A variable's value; an empty one is an absent one. */
export function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}
